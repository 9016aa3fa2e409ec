#version 330
// A rectangle on the ground under each model, from the record of its instance.

uniform sampler2D stage;  // see overlay/render/models/stage.py

out vec2 v_at;
flat out float v_strength;

const int RECORD = 12, SHADOW = 9;

vec4 texel(int at) { return texelFetch(stage, ivec2(at & 1023, at >> 10), 0); }

void main() {
    int record = gl_InstanceID * RECORD;
    vec4 centre = texel(record + SHADOW);
    v_at = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
    v_strength = centre.w;  // 0 where there is none: then it has no extent either
    vec4 world = vec4(centre.xyz + texel(record + SHADOW + 1).xyz * v_at.x + texel(record + SHADOW + 2).xyz * v_at.y, 1.0);
    gl_Position = vec4(dot(texel(record + 3), world), dot(texel(record + 4), world), dot(texel(record + 5), world), dot(texel(record + 6), world));
}
