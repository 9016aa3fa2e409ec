#version 330
// Points → one cell of the grid: the means, and how many points went another way a number of frames ago.

uniform sampler2D points;
uniform usampler2D points_were_up;

layout(location = 0) out vec4 out_measured;
layout(location = 1) out uvec4 out_differ;  // six bits for each number of frames: 1, 2, 4, 8, 16, the first the lowest
layout(location = 2) out uvec4 out_differ_longest;  // 31

void main() {
    vec4 sum = vec4(0.0);
    out_differ = out_differ_longest = uvec4(0u);
    for (int y = 0; y < SAMPLES; y++) {
        for (int x = 0; x < SAMPLES; x++) {
            ivec2 at = ivec2(gl_FragCoord.xy) * SAMPLES + ivec2(x, y);
            sum += texelFetch(points, at, 0);
            uvec4 up = texelFetch(points_were_up, at, 0);
            out_differ += (up ^ up >> 1u) & 1u;
            out_differ += ((up ^ up >> 2u) & 1u) << 6u;
            out_differ += ((up ^ up >> 4u) & 1u) << 12u;
            out_differ += ((up ^ up >> 8u) & 1u) << 18u;
            out_differ += ((up ^ up >> 16u) & 1u) << 24u;
            out_differ_longest += (up ^ up >> 31u) & 1u;
        }
    }
    out_measured = sum / float(SAMPLES * SAMPLES);
}
