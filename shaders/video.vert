#version 330
// One textured rectangle in canvas pixels, origin at the lower left; where it lies in its picture is in pixels as well.

uniform vec4 rect_px;  // left, bottom, width, height
uniform vec2 canvas_px;
uniform vec4 turn;  // columns of what turns a place that is seen into one of the picture, about its middle

out vec2 v_at;  // 0…1 of the picture, from its upper left corner

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    v_at = mat2(turn.xy, turn.zw) * vec2(corner.x - 0.5, 0.5 - corner.y) + 0.5;  // stored from the top row down
    gl_Position = vec4((rect_px.xy + corner * rect_px.zw) / canvas_px * 2.0 - 1.0, 0.0, 1.0);
}
