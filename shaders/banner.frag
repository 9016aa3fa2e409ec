#version 330
// The picture is premultiplied already: fading it is one multiplication.

uniform sampler2D picture;
uniform float alpha;

in vec2 v_at;
out vec4 out_colour;

void main() { out_colour = texture(picture, v_at) * alpha; }
