#version 330
// A rectangle on the ground under a model.

uniform mat4 clip_from_world;
uniform vec3 centre;
uniform vec2 radii;

out vec2 v_at;

void main() {
    v_at = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
    gl_Position = clip_from_world * vec4(centre.x + radii.x * v_at.x, centre.y, centre.z + radii.y * v_at.y, 1.0);
}
