#version 330
// A premultiplied layer over an opaque picture whose rows run from the top down: what a viewer sees.

uniform sampler2D layer;
uniform sampler2D backdrop;

out vec4 out_colour;

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec4 above = texelFetch(layer, at, 0);
    vec3 below = texelFetch(backdrop, ivec2(at.x, textureSize(backdrop, 0).y - 1 - at.y), 0).rgb;
    out_colour = vec4(above.rgb + below * (1.0 - above.a), 1.0);
}
