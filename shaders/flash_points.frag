#version 330
// The layer at the guard's gain → one point of it: luminance over black and white, saturated red over both; and which
// way each of them went, now and in the frames before.

uniform sampler2D layer;
uniform vec2 layer_px;   // the part of it that is in use
uniform bool is_lifted;  // the output is straight: its alpha is that of shaders/output.frag
uniform bool is_mirrored;  // the layer's rows run from the top down
uniform sampler2D point_extremes;
uniform usampler2D points_were_up;

flat in float v_gain;
layout(location = 0) out vec4 out_measured;
layout(location = 1) out vec4 out_extreme;
layout(location = 2) out uvec4 out_were_up;  // a bit for each frame, the latest the lowest

const vec4 STEP = POINT_STEPS * MARGIN * vec4(LUMINANCE_STEP, LUMINANCE_STEP, RED_STEP, RED_STEP);

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

vec4 measured(uvec2 point) {
    vec2 at = (vec2(point) + astray(point)) / float(SAMPLES) / vec2(COLUMNS, ROWS);
    ivec2 texel = ivec2(at * layer_px);
    if (is_mirrored) texel.y = int(layer_px.y) - 1 - texel.y;
    vec4 c = v_gain * texelFetch(layer, texel, 0);
    if (is_lifted) c.a = max(max(c.a, c.r), max(c.g, c.b));
    vec3 over_black = light(c.rgb), over_white = light(min(c.rgb + 1.0 - c.a, 1.0));
    return vec4(luminance(over_black), luminance(over_white), red(over_black), red(over_white));
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    out_measured = measured(uvec2(at));
    vec4 level = vec4(min(out_measured.xy, POINT_BRIGHT), out_measured.zw);
    vec4 extreme = texelFetch(point_extremes, at, 0), moved = level - extreme;
    uvec4 before = texelFetch(points_were_up, at, 0);
    uvec4 was_up = before & 1u, goes_up = uvec4(greaterThan(moved, vec4(0.0)));
    uvec4 turned = uvec4(greaterThanEqual(abs(moved), STEP)) & (goes_up ^ was_up);
    uvec4 is_up = was_up ^ turned;
    out_extreme = mix(level, extreme, vec4(goes_up ^ is_up));
    out_were_up = before << 1u | is_up;
}
