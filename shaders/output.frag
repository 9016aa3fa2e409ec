#version 330
// The premultiplied layer → what leaves the program. STRAIGHT: alpha is lifted to the brightest channel, for light that
// is added has less alpha than colour and would be lost. Over black that is exact, and no smaller alpha is.
// LINEAR: the capture takes the colours for light before it blends; alpha is fitted to be right over black and white.

uniform sampler2D layer;
#ifdef SCALED
uniform vec2 layer_px, target_px;  // the part of the layer that is in use, and where it goes
#endif

out vec4 out_colour;

#ifdef LINEAR
vec3 light(vec3 c) { return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c)); }
#endif

void main() {
#ifdef SCALED
    vec2 at = clamp(gl_FragCoord.xy * layer_px / target_px, vec2(0.5), layer_px - 0.5);
    vec4 c = texture(layer, at / vec2(textureSize(layer, 0)));
#else
    vec4 c = texture(layer, gl_FragCoord.xy / vec2(textureSize(layer, 0)));  // a quarter cheaper than texelFetch in Mesa
#endif
#ifdef STRAIGHT
    float alpha = max(max(c.a, c.r), max(c.g, c.b));
    out_colour = vec4(c.rgb / max(alpha, 1.0 / 255.0), alpha);
#elif defined(LINEAR)
    vec3 passed = light(min(c.rgb + 1.0 - c.a, 1.0)) - light(min(c.rgb, 1.0));
    out_colour = vec4(c.rgb, 1.0 - dot(passed, vec3(1.0 / 3.0)));
#else
    out_colour = c;
#endif
}
