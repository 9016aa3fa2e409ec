#version 330
// Cells → fields, which overlap, on the left: their means; above them, in the first column, that of the whole screen.
// In the middle blocks, which are smaller: the greatest share of points that differ from one of the frames since the
// block was last reversed. On the right fields again: the greatest share of points that went since they last did so,
// and have come back. And of each: would it bring one transition too many, and how far must the layer be dimmed
// then that it brings none?

uniform sampler2D cells;
uniform usampler2D differ, differ_longest;
uniform sampler2D extremes;  // of points: how many frames ago they were reversed
uniform sampler2D headings, oldest_secs;
uniform float step_secs;

layout(location = 0) out vec4 out_signal;
layout(location = 1) out vec4 out_share;  // of the gain that there is; 1: it need not be dimmed

const vec4 STEP = MARGIN * vec4(LUMINANCE_STEP, LUMINANCE_STEP, RED_STEP, RED_STEP);

vec4 mean(ivec2 corner, ivec2 size) {
    vec4 sum = vec4(0.0);
    for (int y = 0; y < size.y; y++)
        for (int x = 0; x < size.x; x++) sum += texelFetch(cells, corner + ivec2(x, y), 0);
    sum /= float(size.x * size.y);
    return vec4(min(sum.xy, BRIGHT), sum.zw);
}

// How many of the points of some cells differ from each number of frames ago.
void count_points(ivec2 corner, ivec2 size, out uvec4 counts[6]) {
    counts = uvec4[6](uvec4(0u), uvec4(0u), uvec4(0u), uvec4(0u), uvec4(0u), uvec4(0u));
    for (int y = 0; y < size.y; y++) {
        for (int x = 0; x < size.x; x++) {
            uvec4 packed_counts = texelFetch(differ, corner + ivec2(x, y), 0);
            for (int lag = 0; lag < 5; lag++) counts[lag] += packed_counts >> uint(6 * lag) & 63u;
            counts[5] += texelFetch(differ_longest, corner + ivec2(x, y), 0);
        }
    }
}

// The greatest share of a block's points that differ, for each number of frames at most that of `frames`.
vec4 most_that_differ(ivec2 corner, vec4 frames) {
    uvec4 counts[6], most = uvec4(0u);
    count_points(corner, ivec2(BLOCK_COLUMNS, BLOCK_ROWS), counts);
    for (int lag = 0; lag < 5; lag++)
        most = max(most, counts[lag] * uvec4(greaterThanEqual(frames, vec4(float(1 << lag)))));
    return vec4(most) / float(BLOCK_ROWS * BLOCK_COLUMNS * SAMPLES * SAMPLES);
}

// The greatest share of a field's points by which fewer differ from twice as long ago.
vec4 most_that_came_back(ivec2 corner, vec4 frames) {
    uvec4 counts[6];
    ivec4 most = ivec4(0);
    count_points(corner, ivec2(FIELD_COLUMNS, FIELD_ROWS), counts);
    for (int lag = 0; lag < 5; lag++) {
        ivec4 came_back = ivec4(counts[lag]) - ivec4(counts[lag + 1]);
        most = max(most, came_back * ivec4(greaterThanEqual(frames, vec4(float(1 << lag)))));
    }
    return vec4(most) / float(FIELD_ROWS * FIELD_COLUMNS * SAMPLES * SAMPLES);
}

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

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy), stride = ivec2(STRIDE_COLUMNS, STRIDE_ROWS);
    vec4 extreme = texelFetch(extremes, at, 0);
    vec4 is_full = vec4(lessThan(texelFetch(oldest_secs, at, 0) + step_secs, vec4(WINDOW_SECS)));
    out_signal = vec4(0.0);
    out_share = vec4(1.0);
    if (at.x < FIELDS_ACROSS) {
        if (at == ivec2(0, FIELDS_UP)) out_signal = mean(ivec2(0), ivec2(COLUMNS, ROWS));
        else if (at.y < FIELDS_UP) out_signal = mean(at * stride, ivec2(FIELD_COLUMNS, FIELD_ROWS));
        else return;
        vec4 moved = out_signal - extreme;
        vec4 turns = vec4(greaterThanEqual(abs(moved), STEP)) * abs(sign(moved) - texelFetch(headings, at, 0));
        vec4 harm = min(turns, 1.0) * is_full;
        if (any(greaterThan(harm, vec4(0.0)))) out_share = vec4(within(moved * harm));
        return;
    }
    at.x -= FIELDS_ACROSS;
    if (at.x < BLOCKS_ACROSS) {
        if (at.y < BLOCKS_UP) out_signal = most_that_differ(at * stride, extreme + 1.0);
    } else {
        at.x -= BLOCKS_ACROSS;
        if (at.y < FIELDS_UP) out_signal = most_that_came_back(at * stride, extreme + 1.0) * CAME_BACK_WEIGHT;
    }
    // How far each of the points goes is not told, so the least gain has to do.
    if (any(greaterThanEqual(is_full * out_signal, vec4(REVERSED_SHARE)))) out_share = vec4(0.0);
}
