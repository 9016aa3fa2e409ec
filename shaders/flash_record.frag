#version 330
// What every field did, for the frames to come: its last extreme, where it heads, when it turned the last five times.
// Of points: how many frames ago they were reversed, in place of the extreme, and when they were the last five times.

uniform sampler2D signals, extremes, headings, turned1, turned2, turned3, turned4, turned5;
uniform float step_secs;

layout(location = 0) out vec4 out_extreme;
layout(location = 1) out vec4 out_heading;
layout(location = 2) out vec4 out_turned1;  // seconds ago, the latest first
layout(location = 3) out vec4 out_turned2;
layout(location = 4) out vec4 out_turned3;
layout(location = 5) out vec4 out_turned4;
layout(location = 6) out vec4 out_turned5;

const vec4 STEP = MARGIN * vec4(LUMINANCE_STEP, LUMINANCE_STEP, RED_STEP, RED_STEP);

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    vec4 signal = texelFetch(signals, at, 0), extreme = texelFetch(extremes, at, 0);
    vec4 heading = texelFetch(headings, at, 0), moved = signal - extreme;
    vec4 turns = vec4(greaterThanEqual(abs(moved), STEP)) * vec4(notEqual(sign(moved), heading));
    bool are_points = at.x >= FIELDS_ACROSS;
    if (are_points) turns = vec4(greaterThanEqual(signal, vec4(REVERSED_SHARE)));
    out_heading = mix(heading, sign(moved), turns);
    vec4 further = mix(extreme, signal, vec4(greaterThan(moved * heading, vec4(0.0))));
    out_extreme = are_points ? min(extreme + 1.0, 60.0) * (1.0 - turns) : mix(further, signal, turns);
    vec4 ago1 = texelFetch(turned1, at, 0) + step_secs, ago2 = texelFetch(turned2, at, 0) + step_secs;
    vec4 ago3 = texelFetch(turned3, at, 0) + step_secs, ago4 = texelFetch(turned4, at, 0) + step_secs;
    vec4 ago5 = texelFetch(turned5, at, 0) + step_secs;
    out_turned1 = min(mix(ago1, vec4(0.0), turns), 60.0);
    out_turned2 = min(mix(ago2, ago1, turns), 60.0);
    out_turned3 = min(mix(ago3, ago2, turns), 60.0);
    out_turned4 = min(mix(ago4, ago3, turns), 60.0);
    out_turned5 = min(mix(ago5, ago4, turns), 60.0);
}
