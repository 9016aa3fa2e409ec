#version 330
// The layer at the guard's gain → one cell of the grid: luminance over black and white, saturated red over both.

uniform sampler2D layer;
uniform vec2 layer_px;   // the part of it that is in use
uniform bool is_lifted;  // the output is straight: its alpha is that of shaders/output.frag

flat in float v_gain;
out vec4 out_measured;

// sRGB to light, a cubic that errs by less than 0.004.
vec3 light(vec3 c) { return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878); }
float luminance(vec3 c) { return dot(c, vec3(0.2126, 0.7152, 0.0722)); }
// Where in its share of the cell a point lies: no regular pattern may run between all of them. Always the same.
vec2 astray(uvec2 point) {
    uint state = (point.y * 65536u + point.x) * 747796405u + 2891336453u;
    uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    word = (word >> 22u) ^ word;
    return vec2(float(word & 0xffffu), float(word >> 16u)) / 65536.0;
}
float red(vec3 c) { return c.r >= RED_SHARE * (c.r + c.g + c.b) ? max(c.r - c.g - c.b, 0.0) : 0.0; }

void main() {
    vec4 sum = vec4(0.0);
    for (int y = 0; y < SAMPLES; y++) {
        for (int x = 0; x < SAMPLES; x++) {
            uvec2 point = uvec2(gl_FragCoord.xy) * uint(SAMPLES) + uvec2(x, y);
            vec2 at = (vec2(point) + astray(point)) / float(SAMPLES) / vec2(COLUMNS, ROWS);
            vec4 c = v_gain * texelFetch(layer, ivec2(at * layer_px), 0);
            if (is_lifted) c.a = max(max(c.a, c.r), max(c.g, c.b));
            vec3 over_black = light(c.rgb), over_white = light(min(c.rgb + 1.0 - c.a, 1.0));
            sum += vec4(luminance(over_black), luminance(over_white), red(over_black), red(over_white));
        }
    }
    out_measured = sum / float(SAMPLES * SAMPLES);
}
