#version 330
// A video's planes as they were decoded → premultiplied red, green, blue, alpha.
//
// RGBA: one plane, straight alpha. Else luma and the two colour differences, and where the alpha is: PLANE_ALPHA in a
// plane of its own, straight; PACKED_ALPHA in another part of the same picture, which has colours premultiplied.
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
uniform float opacity;

in vec2 v_at;
out vec4 out_colour;

// Never nearer to the edge of a box than the middle of its outermost samples: what lies beside it stays out.
vec4 sampled(sampler2D plane, vec2 at, vec4 box, vec2 scale) {
    vec2 low = box.xy / scale + 0.5, high = (box.xy + box.zw) / scale - 0.5;
    return texture(plane, clamp(at, low, max(low, high)) / vec2(textureSize(plane, 0)));
}

void main() {
#ifdef FLAT
    out_colour = texture(luma, v_at) * opacity;
#else
    vec2 at = colour_box.xy + v_at * colour_box.zw;
#ifdef RGBA
    vec4 found = sampled(luma, at, colour_box, vec2(1.0));
    out_colour = vec4(found.rgb * found.a, found.a) * opacity;
#else
    vec2 chroma_at = at / chroma_step + vec2(chroma_shift, 0.0);
    vec3 yuv = vec3(
        sampled(luma, at, colour_box, vec2(1.0)).r,
        sampled(blue, chroma_at, colour_box, chroma_step).r,
        sampled(red, chroma_at, colour_box, chroma_step).r
    );
    vec3 rgb = clamp(rgb_from_yuv * (yuv - yuv_zero), 0.0, 1.0);
    float a = 1.0;
#ifdef PLANE_ALPHA
    a = sampled(alpha, at, colour_box, vec2(1.0)).r;
    rgb *= a;
#endif
#ifdef PACKED_ALPHA
    float grey = sampled(luma, alpha_box.xy + v_at * alpha_box.zw, alpha_box, vec2(1.0)).r;
    a = clamp((grey - alpha_range.x) * alpha_range.y, 0.0, 1.0);
    rgb = min(rgb, a);
#endif
    out_colour = vec4(rgb, a) * opacity;
#endif
#endif
}
