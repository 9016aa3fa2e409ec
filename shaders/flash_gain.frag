#version 330
// Would this frame bring one transition too many? Then how far must it be dimmed that it brings none.

uniform sampler2D signals, extremes, headings, oldest_secs;
uniform float step_secs;

flat in float v_gain;
flat in float v_cut_secs;
out vec4 out_gain;

const vec4 STEP = MARGIN * vec4(LUMINANCE_STEP, LUMINANCE_STEP, RED_STEP, RED_STEP);

// The gain at which a swing that is `moved` now stays well within a step.
float within(vec4 moved) {
    vec4 room = 0.6 * STEP;
    vec4 share = pow(min(room / max(abs(moved), 1e-4), 1.0), vec4(1.0 / 2.4));  // of light, a power of what is encoded
    // Over white what matters is how dark it may get; the worst is a part of the field that is wholly black.
    vec2 part = abs(moved.yw) + 1.0 - BRIGHT;
    share.yw = 1.0 - pow(max(1.0 - (room.yw + 1.0 - BRIGHT) / part, 0.0), vec2(1.0 / 2.4));
    bvec4 moves = greaterThanEqual(abs(moved), STEP);
    share = mix(vec4(1.0), share, vec4(moves));
    return min(min(share.x, share.y), min(share.z, share.w));
}

// Is a block reversed once too often? How far each of its points goes is not told, so the least gain has to do.
bool is_reversed(ivec2 at) {
    bvec4 is_full = lessThan(texelFetch(oldest_secs, at, 0) + step_secs, vec4(WINDOW_SECS));
    return any(greaterThanEqual(vec4(is_full) * texelFetch(signals, at, 0), vec4(REVERSED_SHARE)));
}

void main() {
    float share = 1.0;
    for (int y = 0; y <= FIELDS_UP; y++) {
        for (int x = 0; x < (y < FIELDS_UP ? FIELDS_ACROSS : 1); x++) {
            ivec2 at = ivec2(x, y);
            vec4 moved = texelFetch(signals, at, 0) - texelFetch(extremes, at, 0);
            vec4 turns = vec4(greaterThanEqual(abs(moved), STEP)) * abs(sign(moved) - texelFetch(headings, at, 0));
            bvec4 is_full = lessThan(texelFetch(oldest_secs, at, 0) + step_secs, vec4(WINDOW_SECS));
            vec4 harm = min(turns, 1.0) * vec4(is_full);
            if (any(greaterThan(harm, vec4(0.0)))) share = min(share, within(moved * harm));
        }
    }
    for (int y = 0; y < BLOCKS_UP; y++)
        for (int x = 0; x < BLOCKS_ACROSS; x++)
            if (is_reversed(ivec2(FIELDS_ACROSS + x, y))) share = 0.0;
    bool is_cut = share < 1.0;
    // Cut twice in a row: what was reckoned did not hold, and nothing is left to chance.
    float gain = !is_cut ? v_gain : v_cut_secs < HOLD_SECS ? FLOOR : max(v_gain * share, FLOOR);
    out_gain = vec4(gain, is_cut ? 0.0 : min(v_cut_secs, 60.0), float(gain < 1.0), float(is_cut));
}
