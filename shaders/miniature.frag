#version 330
// The premultiplied layer made small for the streamer's desk: each pixel is the mean of four places of what it covers, and
// each of these the mean of the texels around it. Rows run from the top down, and red and blue have changed places: so Qt
// has it. Alpha is lifted to the brightest channel, as in output.frag: light that is added would overflow in 8 bits.

uniform sampler2D layer;
uniform vec2 layer_px, target_px;  // the part of the layer that is in use, and the size of what is drawn to
uniform bool is_mirrored;          // the layer's rows run from the top down as well

out vec4 out_colour;

#ifdef STRAIGHT
// The layer was converted in place (overlay/render/touched.py): each texel is made what it was before they are mixed.
vec4 texel(vec2 at) {
    vec4 c = texelFetch(layer, ivec2(clamp(at, vec2(0.0), layer_px - 1.0)), 0);
    return vec4(c.rgb * c.a, c.a);
}
vec4 seen(vec2 at_px) {
    vec2 low = floor(at_px - 0.5), part = at_px - 0.5 - low;
    return mix(
        mix(texel(low), texel(low + vec2(1.0, 0.0)), part.x),
        mix(texel(low + vec2(0.0, 1.0)), texel(low + vec2(1.0)), part.x), part.y
    );
}
#else
vec4 seen(vec2 at_px) { return texture(layer, min(at_px, layer_px - 0.5) / vec2(textureSize(layer, 0))); }
#endif

void main() {
    vec2 cell_px = layer_px / target_px, off_px = 0.25 * cell_px;
    vec2 at_px = vec2(gl_FragCoord.x, is_mirrored ? gl_FragCoord.y : target_px.y - gl_FragCoord.y) * cell_px;
    vec4 c = 0.25 * (seen(at_px + off_px) + seen(at_px - off_px) + seen(at_px + vec2(off_px.x, -off_px.y))
                     + seen(at_px - vec2(off_px.x, -off_px.y)));
    out_colour = vec4(c.bgr, max(max(c.a, c.r), max(c.g, c.b)));
}
