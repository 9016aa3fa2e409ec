#version 330
// Points → one cell of the grid: the means, and how many points went another way a number of frames ago.

uniform sampler2D points;
uniform usampler2D points_were_up;

layout(location = 0) out vec4 out_measured;
layout(location = 1) out vec4 out_differ0;  // 1 frame ago, then 2, 4, 8, 16
layout(location = 2) out vec4 out_differ1;
layout(location = 3) out vec4 out_differ2;
layout(location = 4) out vec4 out_differ3;
layout(location = 5) out vec4 out_differ4;

void main() {
    vec4 sum = vec4(0.0);
    uvec4 differ0 = uvec4(0u), differ1 = differ0, differ2 = differ0, differ3 = differ0, differ4 = differ0;
    for (int y = 0; y < SAMPLES; y++) {
        for (int x = 0; x < SAMPLES; x++) {
            ivec2 at = ivec2(gl_FragCoord.xy) * SAMPLES + ivec2(x, y);
            sum += texelFetch(points, at, 0);
            uvec4 up = texelFetch(points_were_up, at, 0);
            differ0 += (up ^ up >> 1u) & 1u;
            differ1 += (up ^ up >> 2u) & 1u;
            differ2 += (up ^ up >> 4u) & 1u;
            differ3 += (up ^ up >> 8u) & 1u;
            differ4 += (up ^ up >> 16u) & 1u;
        }
    }
    float count = float(SAMPLES * SAMPLES);
    out_measured = sum / count;
    out_differ0 = vec4(differ0) / count;
    out_differ1 = vec4(differ1) / count;
    out_differ2 = vec4(differ2) / count;
    out_differ3 = vec4(differ3) / count;
    out_differ4 = vec4(differ4) / count;
}
