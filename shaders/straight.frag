#version 330
// Premultiplied → straight alpha. Added light has less alpha than colour: lifted to its brightest channel, or it is lost.

uniform sampler2D layer;

out vec4 out_colour;

void main() {
    vec4 c = texelFetch(layer, ivec2(gl_FragCoord.xy), 0);
    float alpha = max(max(c.a, c.r), max(c.g, c.b));
    out_colour = vec4(c.rgb / max(alpha, 1.0 / 255.0), alpha);
}
