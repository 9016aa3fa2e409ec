#version 330
// The flash guard's passes: one triangle over the whole target, or none at all where there is nothing to do.
// overlay/scene/comfort/flash.py says what is followed, overlay/render/flash_guard.py in which order.
// Of which vertex on it is drawn says when: 0 always, 3 if the gain of this frame is below 1, 6 if it was cut now.

uniform sampler2D gain;     // one texel: gain, seconds since the last cut, 1 if it is below 1, 1 if it was cut now
uniform float step_secs;    // since the frame before, which left this gain unless it is asked whether to draw

flat out float v_gain;      // what the gain may be now: held for a while after a cut, then it climbs
flat out float v_cut_secs;  // seconds since the last cut

void main() {
    vec4 before = texelFetch(gain, ivec2(0), 0);
    int asked = gl_VertexID / 3;
    float passed_secs = asked == 0 ? step_secs : 0.0;
    v_cut_secs = before.g + passed_secs;
    v_gain = min(before.r + CLIMB_PER_SEC * clamp(v_cut_secs - HOLD_SECS, 0.0, passed_secs), 1.0);
    int corner = gl_VertexID % 3;
    vec2 at = vec2(corner == 1 ? 3.0 : -1.0, corner == 2 ? 3.0 : -1.0);
    gl_Position = asked == 0 || before[asked + 1] > 0.0 ? vec4(at, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
