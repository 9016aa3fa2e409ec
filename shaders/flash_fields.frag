#version 330
// Cells → fields, which overlap; above them, in the first column of the last row, the screen as a whole. On the left
// their means; on the right the greatest share of points that differ, from frames since the field was last reversed:
// not of the screen, where most points cannot turn round unless they do in a field.

uniform sampler2D cells, differ0, differ1, differ2, differ3, differ4;
uniform sampler2D extremes;  // on the right: how many frames ago the field was reversed

out vec4 out_signal;

vec4 mean(sampler2D of, ivec2 corner, ivec2 size) {
    vec4 sum = vec4(0.0);
    for (int y = 0; y < size.y; y++)
        for (int x = 0; x < size.x; x++) sum += texelFetch(of, corner + ivec2(x, y), 0);
    return sum / float(size.x * size.y);
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy), field = ivec2(at.x % FIELDS_ACROSS, at.y);
    bool is_screen = field.y == FIELDS_UP;
    ivec2 corner = is_screen ? ivec2(0) : field * ivec2(STRIDE_COLUMNS, STRIDE_ROWS);
    ivec2 size = is_screen ? ivec2(COLUMNS, ROWS) : ivec2(FIELD_COLUMNS, FIELD_ROWS);
    if (is_screen && at.x > 0) {
        out_signal = vec4(0.0);
    } else if (at.x < FIELDS_ACROSS) {
        vec4 signal = mean(cells, corner, size);
        out_signal = vec4(min(signal.xy, BRIGHT), signal.zw);
    } else {
        vec4 frames = texelFetch(extremes, at, 0) + 1.0;
        out_signal = mean(differ0, corner, size);
        out_signal = max(out_signal, mean(differ1, corner, size) * vec4(greaterThanEqual(frames, vec4(2.0))));
        out_signal = max(out_signal, mean(differ2, corner, size) * vec4(greaterThanEqual(frames, vec4(4.0))));
        out_signal = max(out_signal, mean(differ3, corner, size) * vec4(greaterThanEqual(frames, vec4(8.0))));
        out_signal = max(out_signal, mean(differ4, corner, size) * vec4(greaterThanEqual(frames, vec4(16.0))));
    }
}
