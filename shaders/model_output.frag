#version 330
// The models' linear colours → the frame's layer: un-premultiplied, encoded and premultiplied again.
// SMOOTHED: edges that no multisampling has softened are blended along themselves.

uniform sampler2D models;
uniform ivec2 origin_px;  // where their lower left corner lies in the layer

out vec4 out_colour;

vec3 encoded(vec3 c) { return mix(12.92 * c, 1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c)); }

vec4 shown(ivec2 at) {
    vec4 c = texelFetch(models, clamp(at, ivec2(0), textureSize(models, 0) - 1), 0);
    if (c.a <= 0.0) return vec4(0.0);
    float alpha = min(c.a, 1.0);
    return vec4(encoded(clamp(c.rgb / c.a, 0.0, 1.0)) * alpha, alpha);
}

#ifdef SMOOTHED
float weight(vec4 c) { return dot(c, vec4(0.25, 0.5, 0.1, 0.6)); }

// Across an edge the neighbours differ, along it they do not: two taps along it, as far as the edge is steep.
vec4 smoothed(ivec2 at, vec4 middle) {
    vec4 left = shown(at - ivec2(1, 0)), right = shown(at + ivec2(1, 0));
    vec4 low = shown(at - ivec2(0, 1)), high = shown(at + ivec2(0, 1));
    float l = weight(left), r = weight(right), b = weight(low), t = weight(high), m = weight(middle);
    float range = max(max(max(l, r), max(b, t)), m) - min(min(min(l, r), min(b, t)), m);
    if (range < 0.06) return middle;
    float odd = clamp(abs(0.25 * (l + r + b + t) - m) / range, 0.0, 1.0);
    float across = abs(l + r - 2.0 * m), up = abs(b + t - 2.0 * m);
    vec4 side = across > up ? (abs(l - m) > abs(r - m) ? left : right) : (abs(b - m) > abs(t - m) ? low : high);
    return mix(middle, side, clamp(odd * odd * 1.6, 0.0, 0.6));
}
#endif

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy) - origin_px;
    vec4 c = shown(at);
#ifdef SMOOTHED
    c = smoothed(at, c);
#endif
    out_colour = c;
}
