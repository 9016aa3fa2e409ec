#version 330
// The darkness under a model: darkest where it touches the ground, and without an end that could be seen.

in vec2 v_at;
flat in float v_strength;
layout(location = 0) out vec4 out_colour;
layout(location = 1) out vec4 out_glow;

void main() {
    float away = dot(v_at, v_at);
    float left = max(1.0 - away, 0.0);
    out_colour = out_glow = vec4(0.0, 0.0, 0.0, v_strength * left * left * (0.6 + 0.4 * exp(-6.0 * away)));
}
