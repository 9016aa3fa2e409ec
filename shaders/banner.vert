#version 330
// One textured rectangle in canvas pixels, origin at the lower left.

uniform vec4 rect_px;  // left, bottom, width, height
uniform vec2 canvas_px;
uniform float part;      // of the picture's width, from its left edge

out vec2 v_at;

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    v_at = vec2(corner.x * part, 1.0 - corner.y);  // pictures are stored from the top row down
    gl_Position = vec4((rect_px.xy + corner * rect_px.zw) / canvas_px * 2.0 - 1.0, 0.0, 1.0);
}
