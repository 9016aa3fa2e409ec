#version 330
// What a slot shows, as far as the video's picture lets it be seen: a part of its luma is the mask.

uniform sampler2D luma;
uniform sampler2D worn;  // premultiplied
uniform vec4 mask_box;  // left, top, width, height in the picture's pixels
uniform vec4 worn_box;  // 0…1 of the worn picture
uniform vec4 seen_part;  // left, top, right, bottom of what lies within the video
uniform vec2 alpha_range;
uniform float opacity;

in vec2 v_at;
out vec4 out_colour;

void main() {
    if (any(lessThan(v_at, seen_part.xy)) || any(greaterThan(v_at, seen_part.zw))) {
        discard;
    }
    // Masks lie side by side, and compression smears what is beside them over their outermost pixels.
    vec2 rim = clamp(0.06 * mask_box.zw, 0.5, 2.5);
    vec2 low = mask_box.xy + rim, high = mask_box.xy + mask_box.zw - rim;
    vec2 at = clamp(mask_box.xy + v_at * mask_box.zw, low, max(low, high));
    float grey = texture(luma, at / vec2(textureSize(luma, 0))).r;
    float mask = clamp((grey - alpha_range.x) * alpha_range.y, 0.0, 1.0);
    out_colour = texture(worn, worn_box.xy + v_at * worn_box.zw) * (mask * opacity);
}
