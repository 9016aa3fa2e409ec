#version 330
// The gain of this frame: the least that any field or block asks for.

uniform sampler2D shares;

flat in float v_gain;
flat in float v_cut_secs;
out vec4 out_gain;

void main() {
    float share = 1.0;
    for (int y = 0; y < RECORD_ROWS; y++)
        for (int x = 0; x < RECORD_COLUMNS; x++) share = min(share, texelFetch(shares, ivec2(x, y), 0).x);
    bool is_cut = share < 1.0;
    // Cut twice in a row: what was reckoned did not hold, and nothing is left to chance.
    float gain = !is_cut ? v_gain : v_cut_secs < HOLD_SECS ? FLOOR : max(v_gain * share, FLOOR);
    out_gain = vec4(gain, is_cut ? 0.0 : min(v_cut_secs, 60.0), float(gain < 1.0), float(is_cut));
}
