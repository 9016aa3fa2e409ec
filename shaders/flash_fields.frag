#version 330
// Cells → fields, which overlap; above them, in the first column of the last row, the screen as a whole.

uniform sampler2D cells;

out vec4 out_signal;

vec4 mean(ivec2 corner, ivec2 size) {
    vec4 sum = vec4(0.0);
    for (int y = 0; y < size.y; y++)
        for (int x = 0; x < size.x; x++) sum += texelFetch(cells, corner + ivec2(x, y), 0);
    return sum / float(size.x * size.y);
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec4 signal = at.y < FIELDS_UP ? mean(at * ivec2(STRIDE_COLUMNS, STRIDE_ROWS), ivec2(FIELD_COLUMNS, FIELD_ROWS))
                : at.x == 0        ? mean(ivec2(0), ivec2(COLUMNS, ROWS))
                                   : vec4(0.0);
    signal.xy = min(signal.xy, BRIGHT);
    out_signal = signal;
}
