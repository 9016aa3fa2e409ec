#version 330
// A rectangle on the ground under a model.

uniform mat4 clip_from_world;
uniform vec3 centre, across, along;

out vec2 v_at;

void main() {
    v_at = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
    gl_Position = clip_from_world * vec4(centre + across * v_at.x + along * v_at.y, 1.0);
}
