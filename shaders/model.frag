#version 330
// Metallic-roughness after glTF 2.0, appendix B, and its extensions, lit by a studio of our own and by the file's lights.
// TEXTURED: a base colour map. MAPPED: all five maps. RICH: those, clear coat, specular and transmission. UNLIT: no light.
// What leaves is tone-mapped, linear and premultiplied: samples and layers are mixed as a camera would see them.

centroid in vec3 v_world;  // at an edge, not beyond it: a normal from there would shine
centroid in vec3 v_normal;
in vec4 v_tangent;
in vec4 v_texcoords;
in vec4 v_colour;
flat in vec4 v_eye;
flat in int v_record;
flat in int v_is_bare;

layout(std140) uniform Material {
    vec4 base_colour;
    vec4 emissive;    // and the alpha below which nothing is drawn; below 0: alpha counts for nothing; 2: it blends
    vec4 surface;     // metallic, roughness, scale of the normals, strength of the occlusion
    vec4 reflection;  // of a dielectric at right angles, times its colour; the specular factor
    vec4 coat;        // clear coat, its roughness, scale of its normals; transmission
    vec4 maps[22];    // for each map: two rows that place it; last in them, how it is read (set, mirrors), and whether there is one
};

uniform float least_alpha;  // what has less is not drawn now, whatever its material says
uniform sampler2D base_colour_map;
#if defined(MAPPED) || defined(RICH)
uniform sampler2D metallic_roughness_map, normal_map, occlusion_map, emissive_map;
#endif
#ifdef RICH
uniform sampler2D coat_map, coat_roughness_map, coat_normal_map, specular_map, specular_colour_map, transmission_map;
#endif
#ifndef UNLIT
uniform sampler2D stage;      // for what the lights shine on: they stand in the model
uniform sampler2D studio;     // what is reflected: latitudes and longitudes, rougher from level to level
uniform sampler2D reflected;  // how much of it, by the view's slant and roughness: times F0, times F90
uniform vec3 harmonics[9];    // the light that falls on a surface, by its normal
uniform int light_count;
uniform vec4 lights[24];      // position, kind; direction, range (0: none); colour, inner cone; the outer cone comes last:
uniform float outer_cones[8];
#endif

layout(location = 0) out vec4 out_colour;
layout(location = 1) out vec4 out_glow;  // what it gives out itself; lost where nothing is there to take it

const float PI = 3.14159265;
const float ROUGHEST_LEVEL = 4.0;
const float LEAST_ALPHA = 0.002;  // of GGX, so that a point of light on a mirror is not lost between two pixels

vec2 placed(int map) {
    vec4 row0 = maps[2 * map], row1 = maps[2 * map + 1];
    int reading = int(row0.w);
    vec3 own = vec3((reading & 1) != 0 ? v_texcoords.zw : v_texcoords.xy, 1.0);
    vec2 at = vec2(dot(row0.xyz, own), dot(row1.xyz, own));
    vec2 mirrored = 1.0 - abs(mod(at, 2.0) - 1.0);
    return vec2((reading & 2) != 0 ? mirrored.x : at.x, (reading & 4) != 0 ? mirrored.y : at.y);
}

bool has(int map) { return maps[2 * map + 1].w > 0.5; }

#ifndef UNLIT
// Khronos' PBR neutral tone mapping: what is darker than 0.8 keeps its colour, highlights are pressed together.
vec3 neutral(vec3 c) {
    const float START = 0.76, ROOM = 0.24, FADING = 0.15;
    float least = min(c.r, min(c.g, c.b));
    c -= least < 0.08 ? least - 6.25 * least * least : 0.04;
    float peak = max(c.r, max(c.g, c.b));
    if (peak < START) return c;
    float pressed = 1.0 - ROOM * ROOM / (peak + ROOM - START);
    return mix(c * (pressed / peak), vec3(pressed), 1.0 - 1.0 / (FADING * (peak - pressed) + 1.0));
}

// Seen from behind, a bump is a hollow: what is bent as in front is turned round as a whole.
vec3 bent(vec3 normal, vec3 tangent_space, float scale) {
    if (dot(v_tangent.xyz, v_tangent.xyz) < 1e-12) return normal;
    float facing = gl_FrontFacing ? 1.0 : -1.0;
    vec3 t = normalize(v_tangent.xyz - normal * dot(normal, v_tangent.xyz)) * facing;
    vec3 b = cross(normal, t) * v_tangent.w * facing;
    vec3 n = (tangent_space * 2.0 - 1.0) * vec3(scale, scale, 1.0);
    return normalize(t * n.x + b * n.y + normal * n.z + normal * 1e-4);
}

vec3 studio_at(vec3 d, float roughness) {
    vec2 at = vec2(atan(d.x, d.z) / (2.0 * PI) + 0.5, acos(clamp(d.y, -1.0, 1.0)) / PI);
    return textureLod(studio, at, roughness * ROUGHEST_LEVEL).rgb;
}

vec3 falling_on(vec3 n) {
    vec3 sum = harmonics[0] + harmonics[1] * n.y + harmonics[2] * n.z + harmonics[3] * n.x;
    sum += harmonics[4] * (n.x * n.y) + harmonics[5] * (n.y * n.z) + harmonics[6] * (3.0 * n.z * n.z - 1.0);
    return max(sum + harmonics[7] * (n.x * n.z) + harmonics[8] * (n.x * n.x - n.y * n.y), 0.0);
}

float ggx(float n_h, float alpha) {
    float a2 = alpha * alpha, f = n_h * n_h * (a2 - 1.0) + 1.0;
    return a2 / (PI * f * f);
}

// Smith's, correlated in height, over 4 (n·l) (n·v).
float visibility(float n_l, float n_v, float alpha) {
    float a2 = alpha * alpha;
    float from_view = n_l * sqrt(n_v * n_v * (1.0 - a2) + a2), from_light = n_v * sqrt(n_l * n_l * (1.0 - a2) + a2);
    return 0.5 / max(from_view + from_light, 1e-6);
}

vec3 schlick(vec3 f0, float f90, float v_h) { return f0 + (vec3(f90) - f0) * pow(1.0 - v_h, 5.0); }

// The light that reaches v_world from a light, and from where.
vec3 arriving(int i, out vec3 to_light) {
    mat3x4 world_from_model;
    for (int row = 0; row < 3; row++) {
        int at = v_record + row;
        world_from_model[row] = texelFetch(stage, ivec2(at & 1023, at >> 10), 0);
    }
    vec4 where = lights[3 * i], along = lights[3 * i + 1], colour = lights[3 * i + 2];
    vec3 direction = normalize(along.xyz * mat3(world_from_model));
    to_light = -direction;
    if (where.w < 0.5) return colour.rgb;
    vec3 way = vec4(where.xyz, 1.0) * world_from_model - v_world;
    // Intensities are meant for the model's own metres, however large the stage shows it.
    float scale = length(world_from_model[1].xyz);
    float far = max(length(way) / scale, 1e-3);
    to_light = way / max(length(way), 1e-6);
    float fades = along.w > 0.0 ? clamp(1.0 - pow(far / along.w, 4.0), 0.0, 1.0) : 1.0;
    float spot = 1.0;
    if (where.w > 1.5) {
        spot = clamp((dot(direction, -to_light) - outer_cones[i]) / max(colour.w - outer_cones[i], 1e-3), 0.0, 1.0);
        spot *= spot;
    }
    return colour.rgb * (fades * spot / (far * far));
}
#endif

void main() {
    vec4 base = base_colour * v_colour;
#if defined(TEXTURED) || defined(MAPPED) || defined(RICH) || defined(UNLIT)
    base *= texture(base_colour_map, placed(0));
#endif
    float cutoff = emissive.w;
    if ((cutoff >= 0.0 && cutoff < 1.5 && base.a < cutoff) || base.a < least_alpha) discard;
    float alpha = cutoff > 1.5 ? base.a : 1.0;
    float opacity = v_eye.w;
#ifdef UNLIT
    out_colour = vec4(clamp(base.rgb, 0.0, 1.0) * alpha, alpha) * opacity;  // final as it is
    out_glow = vec4(0.0, 0.0, 0.0, alpha) * opacity;
#else
    vec3 view = normalize(v_eye.xyz - v_world);
    vec3 smooth_normal = dot(v_normal, v_normal) > 1e-20 ? normalize(v_normal) : view;
    if (!gl_FrontFacing && dot(v_normal, v_normal) > 1e-20) smooth_normal = -smooth_normal;
    vec3 normal = smooth_normal;
    float metallic = surface.x, roughness = surface.y, occlusion = 1.0;
    vec3 glow = emissive.rgb;
#if defined(MAPPED) || defined(RICH)
    vec2 of_metal = texture(metallic_roughness_map, placed(1)).bg;
    metallic *= of_metal.x;
    roughness *= of_metal.y;
    if (has(2)) normal = bent(smooth_normal, texture(normal_map, placed(2)).rgb, surface.z);
    occlusion = 1.0 + surface.w * (texture(occlusion_map, placed(3)).r - 1.0);
    glow *= texture(emissive_map, placed(4)).rgb;
#endif
    if (v_is_bare != 0) {  // points and lines without normals (specification, section 3.9.5) are shown as they are
        out_colour = vec4(clamp(base.rgb + glow, 0.0, 1.0) * alpha, alpha) * opacity;
        out_glow = vec4(glow * alpha, alpha) * opacity;
        return;
    }
    vec3 dielectric = reflection.rgb;
    float f90 = reflection.w, coated = 0.0, coat_roughness = 0.0, transmission = 0.0;
    vec3 coat_normal = smooth_normal;
#ifdef RICH
    float factor = f90 * texture(specular_map, placed(8)).a;
    dielectric = min(dielectric * texture(specular_colour_map, placed(9)).rgb, 1.0);
    f90 = factor;
    coated = coat.x * texture(coat_map, placed(5)).r;
    coat_roughness = clamp(coat.y * texture(coat_roughness_map, placed(6)).g, 0.0, 1.0);
    if (has(7)) coat_normal = bent(smooth_normal, texture(coat_normal_map, placed(7)).rgb, coat.z);
    transmission = coat.w * texture(transmission_map, placed(10)).r * (1.0 - metallic);
#else
    dielectric = min(dielectric, 1.0);
#endif
    roughness = clamp(roughness, 0.0, 1.0);
    vec3 f0 = mix(dielectric * f90, base.rgb, metallic);
    f90 = mix(f90, 1.0, metallic);
    vec3 diffuse = base.rgb * (1.0 - metallic);
    float n_v = clamp(abs(dot(normal, view)), 1e-3, 1.0);  // a bent normal may look away

    // The studio: the split sum, and what bounces more than once between rough facets (Fdez-Agüera 2019).
    vec2 share = texture(reflected, vec2(n_v, roughness)).rg;
    vec3 once = f0 * share.x + f90 * share.y;
    float lost = 1.0 - share.x - share.y;
    vec3 average = f0 + (f90 - f0) / 21.0;
    vec3 more = once * average * lost / (1.0 - average * lost);
    vec3 soft = falling_on(normal);
    vec3 kept = max(1.0 - once - more, 0.0);
    float sheltered = clamp(pow(n_v + occlusion, exp2(-16.0 * roughness - 1.0)) - 1.0 + occlusion, 0.0, 1.0);
    vec3 shiny = studio_at(reflect(-view, normal), roughness) * once * sheltered + soft * more * occlusion;
    vec3 matt = soft * diffuse * kept * occlusion;

    float ggx_alpha = max(roughness * roughness, LEAST_ALPHA);
    float coat_alpha = max(coat_roughness * coat_roughness, LEAST_ALPHA);
    vec3 coat_light = vec3(0.0);
    for (int i = 0; i < light_count; i++) {
        vec3 l;
        vec3 light = arriving(i, l);
        vec3 h = normalize(l + view);
        float n_l = clamp(dot(normal, l), 0.0, 1.0), v_h = clamp(dot(view, h), 0.0, 1.0);
        vec3 f = schlick(f0, f90, v_h);
        float lobe = ggx(clamp(dot(normal, h), 0.0, 1.0), ggx_alpha) * visibility(n_l, n_v, ggx_alpha);
        shiny += light * n_l * f * lobe;
        matt += light * n_l * (1.0 - f) * diffuse / PI;
#ifdef RICH
        float c_l = clamp(dot(coat_normal, l), 0.0, 1.0), c_v = clamp(abs(dot(coat_normal, view)), 1e-3, 1.0);
        float coat_lobe = ggx(clamp(dot(coat_normal, h), 0.0, 1.0), coat_alpha) * visibility(c_l, c_v, coat_alpha);
        coat_light += light * c_l * coat_lobe * schlick(vec3(0.04), 1.0, v_h).x;
#endif
    }

    matt *= 1.0 - transmission;
    // Glass: what lies behind shines through by alpha, which has no colour; the tint is given as if a soft light lay there.
    float grey = dot(base.rgb, vec3(1.0 / 3.0));
    vec3 through = transmission * kept;
    matt += through * max(base.rgb - grey, 0.0) * 0.6;
    vec3 light = matt + glow;
#ifdef RICH
    float c_v = clamp(abs(dot(coat_normal, view)), 1e-3, 1.0);
    vec2 coat_share = texture(reflected, vec2(c_v, coat_roughness)).rg;
    float film = coated * (0.04 * coat_share.x + coat_share.y);
    light *= 1.0 - film;
    shiny *= 1.0 - film;
    glow *= 1.0 - film;
    vec3 mirrored = studio_at(reflect(-view, coat_normal), coat_roughness);
    shiny += mirrored * film * sheltered + coated * coat_light;
    float seen_through = dot(through, vec3(1.0 / 3.0)) * grey * (1.0 - film);
    float solid = 1.0 - seen_through;
    // A highlight on glass covers what lies behind it: light without alpha would be lost in the end.
    float brightest = min(max(shiny.r, max(shiny.g, shiny.b)), 1.0);
    solid = max(solid, transmission * brightest);
    alpha *= solid;
    vec3 colour = neutral(max((light + shiny) / max(solid, 1e-3), 0.0));
#else
    vec3 colour = neutral(max(light + shiny, 0.0));
#endif
    out_colour = vec4(colour * alpha, alpha) * opacity;
    out_glow = vec4(glow * alpha, alpha) * opacity;
#endif
}
