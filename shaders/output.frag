#version 330
// The premultiplied layer → what leaves the program. STRAIGHT: alpha is lifted to the brightest channel, for light that
// is added has less alpha than colour and would be lost. Over black that is exact, and no smaller alpha is.

uniform sampler2D layer;
#ifdef SCALED
uniform vec2 layer_px, target_px;  // the part of the layer that is in use, and where it goes
#endif

out vec4 out_colour;

void main() {
#ifdef SCALED
    vec2 at = clamp(gl_FragCoord.xy * layer_px / target_px, vec2(0.5), layer_px - 0.5);
    vec4 c = texture(layer, at / vec2(textureSize(layer, 0)));
#else
    vec4 c = texelFetch(layer, ivec2(gl_FragCoord.xy), 0);
#endif
#ifdef STRAIGHT
    float alpha = max(max(c.a, c.r), max(c.g, c.b));
    out_colour = vec4(c.rgb / max(alpha, 1.0 / 255.0), alpha);
#else
    out_colour = c;
#endif
}
