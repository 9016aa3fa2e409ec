#version 330
// The flash guard's passes: one triangle over the whole target, or none at all where there is nothing to do.
// overlay/scene/comfort/flash.py says what is followed, overlay/render/flash_guard.py in which order.

uniform sampler2D gain;     // one texel: gain, seconds since the last cut, 1 if it is below 1, 1 if it was cut now
uniform float step_secs;    // since the frame that left this gain; 0 if it is of this frame
uniform int only_if;        // draw only if that channel is above 0; -1: always

flat out float v_gain;      // what the gain may be now: held for a while after a cut, then it climbs
flat out float v_cut_secs;  // seconds since the last cut

void main() {
    vec4 before = texelFetch(gain, ivec2(0), 0);
    v_cut_secs = before.g + step_secs;
    v_gain = min(before.r + CLIMB_PER_SEC * clamp(v_cut_secs - HOLD_SECS, 0.0, step_secs), 1.0);
    vec2 corner = vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0);
    gl_Position = only_if < 0 || before[only_if] > 0.0 ? vec4(corner, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
