#version 330
// A vertex of a 3D model: morphed, skinned or moved by its node, and put on the stage. Everything that changes from frame
// to frame lies in one texture, so that any number of instances is one draw call; what a model lacks is a loop of no turns.

uniform sampler2D stage;    // see overlay/render/models/stage.py
uniform sampler2D targets;  // morph targets: a block of rows for each part of each
uniform int first_record;   // where the first instance's record begins
uniform ivec4 shape[2];     // node, first joint, first weight, targets; parts of a target, rows of a block, joints, flags

in vec3 in_position;
in vec3 in_normal;
in vec4 in_tangent;
in vec2 in_texcoord0;
in vec2 in_texcoord1;
in vec4 in_colour;
in vec4 in_joints0;
in vec4 in_weights0;
in vec4 in_joints1;
in vec4 in_weights1;

centroid out vec3 v_world;
centroid out vec3 v_normal;
out vec4 v_tangent;
out vec4 v_texcoords;
out vec4 v_colour;
flat out vec4 v_eye;  // and the opacity
flat out int v_record;
flat out int v_is_bare;  // nothing to light it by

const int RECORD = 12;
const int HAS_NORMALS = 1, HAS_TANGENTS = 2, HAS_COLOURS = 4, IS_BARE = 8;

vec4 texel(int at) { return texelFetch(stage, ivec2(at & 1023, at >> 10), 0); }

// Three rows, as columns: v * rows(at) multiplies.
mat3x4 rows(int at) { return mat3x4(texel(at), texel(at + 1), texel(at + 2)); }

vec3 target_part(int block, int rows_of_block) {
    int width = textureSize(targets, 0).x;
    return texelFetch(targets, ivec2(gl_VertexID % width, block * rows_of_block + gl_VertexID / width), 0).xyz;
}

mat3x4 followed(vec4 joints, vec4 weights, int at) {
    ivec4 rows_at = at + 3 * ivec4(joints + 0.5);
    return rows(rows_at.x) * weights.x + rows(rows_at.y) * weights.y + rows(rows_at.z) * weights.z + rows(rows_at.w) * weights.w;
}

void main() {
    int record = first_record + gl_InstanceID * RECORD;
    mat3x4 world_from_model = rows(record);
    vec4 places = texel(record + 8);
    int flags = shape[1].w;
    vec3 position = in_position;
    vec3 normal = (flags & HAS_NORMALS) != 0 ? in_normal : vec3(0.0);
    vec4 tangent = (flags & HAS_TANGENTS) != 0 ? in_tangent : vec4(0.0, 0.0, 0.0, 1.0);

    for (int i = 0; i < shape[0].w; i++) {
        float weight = texel(int(places.z) + shape[0].z + i).x;
        if (weight == 0.0) continue;
        int block = i * shape[1].x;
        position += weight * target_part(block, shape[1].y);
        if (shape[1].x > 1) normal += weight * target_part(block + 1, shape[1].y);
        if (shape[1].x > 2) tangent.xyz += weight * target_part(block + 2, shape[1].y);
    }

    mat3x4 model_from_mesh = mat3x4(0.0);
    if (shape[1].z == 0) model_from_mesh = rows(int(places.x) + 3 * shape[0].x);
    int joints_at = int(places.y) + 3 * shape[0].y;
    for (int i = 0; i < shape[1].z; i += 4)
        model_from_mesh += followed(i == 0 ? in_joints0 : in_joints1, i == 0 ? in_weights0 : in_weights1, joints_at);

    mat3 turned = mat3(model_from_mesh) * mat3(world_from_model);  // both transposed: v * turned
    vec4 in_model = vec4(vec4(position, 1.0) * model_from_mesh, 1.0);
    v_world = in_model * world_from_model;
    // What keeps normals upright is the matrix of the cofactors, whatever the scales; a mirror turns them inside out.
    mat3 cofactors = mat3(cross(turned[1], turned[2]), cross(turned[2], turned[0]), cross(turned[0], turned[1]));
    float mirrored = dot(turned[0], cofactors[0]) < 0.0 ? -1.0 : 1.0;
    v_normal = mirrored * (normal * cofactors);
    v_tangent = vec4(tangent.xyz * turned, tangent.w * mirrored);
    v_texcoords = vec4(in_texcoord0, in_texcoord1);
    v_colour = (flags & HAS_COLOURS) != 0 ? in_colour : vec4(1.0);
    v_eye = texel(record + 7);
    v_record = record;
    v_is_bare = flags & IS_BARE;
    vec4 world = vec4(v_world, 1.0);
    gl_Position = vec4(dot(texel(record + 3), world), dot(texel(record + 4), world), dot(texel(record + 5), world), dot(texel(record + 6), world));
    gl_PointSize = 3.0;
}
