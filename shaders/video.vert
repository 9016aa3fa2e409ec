#version 330
// One textured rectangle in canvas pixels, origin at the lower left; where it lies in its picture is in pixels as well.

uniform vec4 rect_px;  // left, bottom, width, height
uniform vec2 canvas_px;

out vec2 v_at;  // 0…1 of what is shown, from its upper left corner

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    v_at = vec2(corner.x, 1.0 - corner.y);  // pictures are stored from the top row down
    gl_Position = vec4((rect_px.xy + corner * rect_px.zw) / canvas_px * 2.0 - 1.0, 0.0, 1.0);
}
