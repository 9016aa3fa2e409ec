#version 330
// A video's planes as they were decoded → premultiplied red, green, blue, alpha.
//
// RGBA: one plane, straight alpha. Else luma and the two colour differences, and where the alpha is: PLANE_ALPHA in a
// plane of its own, PACKED_ALPHA in another part of the same picture.
// PQ, HLG: of high dynamic range, shown as far as a canvas of the usual range can.
// FLAT: what one of the others has drawn, see overlay/render/video_flat.py.

uniform sampler2D luma;  // with RGBA: all of it
uniform sampler2D blue;
uniform sampler2D red;
uniform sampler2D alpha;
uniform vec4 colour_box;  // left, top, width, height in the picture's pixels
uniform vec4 alpha_box;
uniform vec2 chroma_step;  // luma samples to one of a colour difference
uniform float chroma_shift;  // of its own samples: how far to the left of their luma's middle they lie
uniform mat3 rgb_from_yuv;
uniform vec3 yuv_zero;
uniform vec2 alpha_range;  // what is nothing, and one over what is all
uniform float premultiplied;  // 1 where the colours are multiplied by their alpha already, else 0
uniform float opacity;

in vec2 v_at;
out vec4 out_colour;

// Never nearer to the edge of a box than the middle of its outermost samples: what lies beside it stays out.
vec2 within(vec2 at, vec4 box, vec2 scale) {
    vec2 low = box.xy / scale + 0.5, high = (box.xy + box.zw) / scale - 0.5;
    return clamp(at, low, max(low, high));
}

vec4 sampled(sampler2D plane, vec2 at, vec4 box, vec2 scale) {
    return texture(plane, within(at, box, scale) / vec2(textureSize(plane, 0)));
}

#ifdef RGBA
vec4 one(ivec2 at) {
    vec4 found = texelFetch(luma, at, 0);
    return vec4(found.rgb * found.a, found.a);
}

// Multiplied before they are mixed: what is transparent is black in most files, and would leave a dark rim.
vec4 mixed(vec2 at) {
    vec2 place = within(at, colour_box, vec2(1.0)) - 0.5;
    ivec2 first = ivec2(floor(place)), last = textureSize(luma, 0) - 1;
    ivec2 next = min(first + 1, last);
    vec2 part = place - vec2(first);
    vec4 above = mix(one(first), one(ivec2(next.x, first.y)), part.x);
    vec4 below = mix(one(ivec2(first.x, next.y)), one(next), part.x);
    return mix(above, below, part.y);
}
#endif

#if defined(PQ) || defined(HLG)
const float WHITE = 203.0;  // the light of paper, candelas a square metre (ITU-R BT.2408); the canvas' white
const float KNEE = 0.7;  // of that; what is brighter is compressed
const mat3 BT709_FROM_BT2020 = mat3(
    1.6605, -0.1246, -0.0182,
    -0.5876, 1.1329, -0.1006,
    -0.0728, -0.0083, 1.1187
);

// ITU-R BT.2100, tables 4 and 5, with a screen of 1,000 candelas a square metre.
vec3 light_of(vec3 told) {
#ifdef PQ
    vec3 root = pow(told, vec3(1.0 / 78.84375));
    return 10000.0 * pow(max(root - 0.8359375, 0.0) / (18.8515625 - 18.6875 * root), vec3(1.0 / 0.1593017578125));
#else
    vec3 upper = (exp((told - 0.55991073) / 0.17883277) + 0.28466892) / 12.0;
    vec3 scene = mix(upper, told * told / 3.0, lessThanEqual(told, vec3(0.5)));
    return 1000.0 * pow(max(dot(scene, vec3(0.2627, 0.6780, 0.0593)), 1e-6), 0.2) * scene;
#endif
}

vec3 shown(vec3 told) {
    vec3 light = max(BT709_FROM_BT2020 * light_of(told) / WHITE, 0.0);
    float most = max(max(light.r, light.g), max(light.b, 1e-6));
    float over = max(most - KNEE, 0.0);
    float seen = min(most, KNEE) + (1.0 - KNEE) * over / (over + 1.0 - KNEE);
    return pow(light * (seen / most), vec3(1.0 / 2.2));
}
#endif

void main() {
#ifdef FLAT
    out_colour = texture(luma, v_at) * opacity;
    if (out_colour == vec4(0.0)) discard;  // what stays empty need not be converted: see overlay/render/touched.py
#else
    vec2 at = colour_box.xy + v_at * colour_box.zw;
#ifdef RGBA
    out_colour = mixed(at) * opacity;
#else
    vec2 chroma_at = at / chroma_step + vec2(chroma_shift, 0.0);
    vec3 yuv = vec3(
        sampled(luma, at, colour_box, vec2(1.0)).r,
        sampled(blue, chroma_at, colour_box, chroma_step).r,
        sampled(red, chroma_at, colour_box, chroma_step).r
    );
    vec3 rgb = clamp(rgb_from_yuv * (yuv - yuv_zero), 0.0, 1.0);
#if defined(PQ) || defined(HLG)
    rgb = shown(rgb);
#endif
    float a = 1.0;
#ifdef PLANE_ALPHA
    a = sampled(alpha, at, colour_box, vec2(1.0)).r;
#endif
#ifdef PACKED_ALPHA
    float grey = sampled(luma, alpha_box.xy + v_at * alpha_box.zw, alpha_box, vec2(1.0)).r;
    a = clamp((grey - alpha_range.x) * alpha_range.y, 0.0, 1.0);
#endif
#if defined(PLANE_ALPHA) || defined(PACKED_ALPHA)
    rgb = mix(rgb * a, min(rgb, vec3(a)), premultiplied);
#endif
    out_colour = vec4(rgb, a) * opacity;
#endif
#endif
}
