#version 330
// The darkness under a model: darkest where it touches the ground, and without an end that could be seen.

uniform float strength;

in vec2 v_at;
out vec4 out_colour;

void main() {
    float away = dot(v_at, v_at);
    float left = max(1.0 - away, 0.0);
    out_colour = vec4(0.0, 0.0, 0.0, strength * left * left * (0.6 + 0.4 * exp(-6.0 * away)));
}
