#version 330
// Multiplies the premultiplied layer by the gain, by blending: towards transparent, whatever lies behind.

flat in float v_gain;
out vec4 out_factor;

void main() { out_factor = vec4(v_gain); }
