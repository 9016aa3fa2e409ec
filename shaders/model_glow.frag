#version 330
// The glow around what is emissive. FIRST: the models' light → a quarter of its width and height, what is faint left out.
// NARROWED: half of a level. WIDENED: a level, softly enlarged. LAID: all of them, encoded, for the frame's layer.

uniform sampler2D light;
uniform ivec2 origin_px;  // FIRST: where our lower left corner lies in the light; LAID: where it lies in the layer
uniform ivec2 used_px;    // FIRST: how much of the light was drawn
uniform float strength;   // WIDENED: how much of the wider one is added; LAID: of all

out vec4 out_colour;

#ifdef FIRST
const float FAINT = 0.15, STRONG = 0.9, MOST = 4.0;

vec3 from(ivec2 at) {
    if (any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, used_px))) return vec3(0.0);
    vec3 c = texelFetch(light, at, 0).rgb;
    float peak = max(c.r, max(c.g, c.b));
    return c * smoothstep(FAINT, STRONG, peak) / (1.0 + peak / MOST);  // far too bright is as good as very bright
}

void main() {
    ivec2 first = ivec2(gl_FragCoord.xy) * 4 + origin_px;
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 16; i++) sum += from(first + ivec2(i & 3, i >> 2));
    out_colour = vec4(sum / 16.0, 0.0);
}
#elif defined(NARROWED)
// Four bilinear taps: four by four texels, so that nothing small twinkles on its way.
void main() {
    vec2 size = vec2(textureSize(light, 0)), at = 2.0 * gl_FragCoord.xy;
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 4; i++) sum += texture(light, (at + vec2(i & 1, i >> 1) * 2.0 - 1.0) / size).rgb;
    out_colour = vec4(sum / 4.0, 0.0);
}
#elif defined(WIDENED)
void main() {
    vec2 size = vec2(textureSize(light, 0)), at = gl_FragCoord.xy / 2.0;
    vec3 sum = vec3(0.0);
    for (int x = -1; x <= 1; x++)
        for (int y = -1; y <= 1; y++)
            sum += texture(light, (at + vec2(x, y)) / size).rgb * float((2 - abs(x)) * (2 - abs(y)));
    out_colour = vec4(sum * strength / 16.0, 0.0);
}
#else
vec3 encoded(vec3 c) { return mix(12.92 * c, 1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c)); }

void main() {
    vec2 at = (gl_FragCoord.xy - vec2(origin_px)) / 4.0;
    vec3 c = texture(light, at / vec2(textureSize(light, 0))).rgb * strength;
    // A gradient of so few steps would show them: which of two a pixel takes is left to its place.
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
    out_colour = vec4(max(encoded(c / (1.0 + max(c.r, max(c.g, c.b)))) + grain / 255.0, 0.0), 0.0);
}
#endif
