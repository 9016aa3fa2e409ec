#version 330
// Cells → fields, which overlap, on the left: their means; above them, in the first column, that of the whole screen.
// On the right blocks, which are smaller: the greatest share of points that differ from one of the frames since the
// block was last reversed.

uniform sampler2D cells, differ0, differ1, differ2, differ3, differ4;
uniform sampler2D extremes;  // on the right: how many frames ago the block was reversed

out vec4 out_signal;

vec4 mean(sampler2D of, ivec2 corner, ivec2 size) {
    vec4 sum = vec4(0.0);
    for (int y = 0; y < size.y; y++)
        for (int x = 0; x < size.x; x++) sum += texelFetch(of, corner + ivec2(x, y), 0);
    return sum / float(size.x * size.y);
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy), stride = ivec2(STRIDE_COLUMNS, STRIDE_ROWS);
    out_signal = vec4(0.0);
    if (at.x < FIELDS_ACROSS) {
        bool is_screen = at == ivec2(0, FIELDS_UP);
        if (at.y >= FIELDS_UP && !is_screen) return;
        ivec2 size = is_screen ? ivec2(COLUMNS, ROWS) : ivec2(FIELD_COLUMNS, FIELD_ROWS);
        vec4 signal = mean(cells, is_screen ? ivec2(0) : at * stride, size);
        out_signal = vec4(min(signal.xy, BRIGHT), signal.zw);
    } else if (at.y < BLOCKS_UP) {
        ivec2 corner = (at - ivec2(FIELDS_ACROSS, 0)) * stride, size = ivec2(BLOCK_COLUMNS, BLOCK_ROWS);
        vec4 frames = texelFetch(extremes, at, 0) + 1.0;
        out_signal = mean(differ0, corner, size);
        out_signal = max(out_signal, mean(differ1, corner, size) * vec4(greaterThanEqual(frames, vec4(2.0))));
        out_signal = max(out_signal, mean(differ2, corner, size) * vec4(greaterThanEqual(frames, vec4(4.0))));
        out_signal = max(out_signal, mean(differ3, corner, size) * vec4(greaterThanEqual(frames, vec4(8.0))));
        out_signal = max(out_signal, mean(differ4, corner, size) * vec4(greaterThanEqual(frames, vec4(16.0))));
    }
}
