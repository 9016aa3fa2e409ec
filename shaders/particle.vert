#version 330
// Stateless particles: position, size, colour are closed forms of the time since birth. Nothing is stored or updated.
// overlay/scene/motion.py mirrors this file in numpy; a test holds the two together. Change both or neither.

layout(std140) uniform Emitter {
    uvec4 kind;       // salt, shape, facing, gradient axis
    vec4 anchor;      // at.xy (fractions), extent.xy (lengths; of a box: fractions)
    vec4 path;        // to.xy (fractions), bow, ease
    vec4 spawn;       // delay_secs, spawn_secs, in order?, ride?
    vec4 life_speed;  // lifetime min max, speed min max
    vec4 heading;     // direction, spread, outward?, hold_secs
    vec4 size;        // min, max, stretch, unfold_secs
    vec4 motion;      // gravity, drag, sway, sway_hz
    vec4 turn;        // angle min max, spin min max
    vec4 flip_pulse;  // flip min max, pulse_hz, pulse_depth
    vec4 look;        // additive, tinted, fade_in, fade_out
    vec4 shimmer;     // twinkle_hz, twinkle_depth, variety, unused
    vec4 curve_at;
    vec4 curve_value;
    vec4 stop_at;
    vec4 stop[4];     // straight rgb, alpha
};

uniform vec2 canvas_px;
uniform float now_secs;
uniform vec2 quality = vec2(1.0);  // share of the particles, factor on their size

in vec4 in_time;   // born, pace, end, fade
in vec4 in_place;  // offset.xy (fractions), scale, unused
in vec4 in_tint;   // rgb, unused
in uvec4 in_ids;   // seed, first particle, particles in this chunk, particles in the burst

flat out vec4 v_colour;  // straight rgb, alpha
flat out vec4 v_look;    // additive, shade, random, half size in px
out vec2 v_at;           // -1...1 over the sprite

#ifdef MIRROR
out vec4 m_centre;  // xy px, half width px, half height px
#endif

const float TAU = 6.283185307;
const float GOLDEN_ANGLE = 2.399963230;
const vec2 CORNERS[4] = vec2[4](vec2(-1.0, -1.0), vec2(1.0, -1.0), vec2(-1.0, 1.0), vec2(1.0, 1.0));

uint pcg(uint value) {
    uint state = value * 747796405u + 2891336453u;
    uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    return (word >> 22u) ^ word;
}

vec2 two_randoms(uint bits) { return vec2(float(bits & 0xffffu), float(bits >> 16u)) / 65536.0; }

// Progress of t over the piece a...b, 0...1.
float piece(float a, float b, float t) { return clamp((t - a) / max(b - a, 1e-5), 0.0, 1.0); }
float eased(float t) { return t * t * (3.0 - 2.0 * t); }

void main() {
    uint k = uint(gl_VertexID) >> 2;
    uint i = in_ids.y + k;
    uint bits = pcg(in_ids.x ^ pcg(i * 2654435769u + kind.x));
    vec2 r01 = two_randoms(bits); bits = pcg(bits);
    vec2 r23 = two_randoms(bits); bits = pcg(bits);
    vec2 r45 = two_randoms(bits); bits = pcg(bits);
    vec2 r67 = two_randoms(bits); bits = pcg(bits);
    vec2 r89 = two_randoms(bits);
    float order = (float(i) + 0.5) / float(in_ids.w);

    float birth = mix(r01.x, order, spawn.z);
    float t = (now_secs - in_time.x) * in_time.y - spawn.x - spawn.y * birth;
    float lifetime = mix(life_speed.x, life_speed.y, r01.y);
    float life = t / lifetime;
    float ending = in_time.w > 0.0 ? clamp((in_time.z - now_secs) / in_time.w, 0.0, 1.0) : 1.0;
    // Where less is drawn, those of the highest rank leave first, each by fading.
    float kept = clamp((quality.x - float(pcg(i * 2654435769u + 7u) >> 8u) / 16777216.0 * float(i > 0u)) * 8.0 + 1.0, 0.0, 1.0);
    bool alive = k < in_ids.z && life >= 0.0 && life < 1.0 && ending > 0.0 && kept > 0.0;

    // Where it was born: a shape around the anchor.
    int shape = int(kind.y);
    float part = shape == 2 || shape == 5 ? order : r23.x;
    float burst_turn = two_randoms(pcg(in_ids.x)).x;
    float angle = TAU * part;
    // A heart's angle runs slowly at the cleft and the tip: a fit of equal steps along its outline.
    if (shape == 5) angle += dot(vec4(0.0574, 0.2011, -0.027, 0.0947), sin(angle * vec4(1.0, 2.0, 3.0, 4.0)));
    if (shape == 6) angle = GOLDEN_ANGLE * float(in_ids.w - 1u - i) + TAU * burst_turn;
    vec2 radial = vec2(cos(angle), sin(angle));
    vec2 local = vec2(0.0);
    vec2 anchor_fraction = anchor.xy + in_place.xy;
    float rise = 1.0;
    if (shape == 1) local = radial * anchor.zw * sqrt(r23.y);
    if (shape == 2) local = radial * anchor.zw;
    if (shape == 3) {
        anchor_fraction = anchor.xy + (r23 - 0.5) * anchor.zw;
        rise = canvas_px.y / min(canvas_px.x, canvas_px.y);
    }
    vec2 bowed = vec2(0.0);
    if (shape == 4) {
        float along = pow(clamp(mix(birth, life, spawn.w), 0.0, 1.0), path.w);
        vec2 leg = path.xy - anchor.xy;
        anchor_fraction += leg * along;
        vec2 leg_px = leg * canvas_px;
        vec2 across = vec2(-leg_px.y, leg_px.x) / max(length(leg_px), 1e-3);
        bowed = across * path.z * 4.0 * along * (1.0 - along);
    }
    if (shape == 5) {
        float s = radial.y;
        vec2 outline = vec2(16.0 * s * s * s,
            13.0 * radial.x - 5.0 * cos(2.0 * angle) - 2.0 * cos(3.0 * angle) - cos(4.0 * angle) + 2.5) / 17.0;
        local = outline * anchor.zw;
        radial = outline / max(length(outline), 1e-3);
    }
    if (shape == 6) local = radial * anchor.zw * sqrt(1.0 - order);
    float unfold = 1.0 - piece(0.0, size.w, t);
    local *= size.w > 0.0 ? 1.0 - unfold * unfold * unfold : 1.0;

    // Where it went: thrown once, slowed by drag, pulled by gravity, swayed.
    float course = TAU * (heading.x + heading.y * (r45.x - 0.5));
    if (heading.z > 0.0) course = atan(radial.y, radial.x) + TAU * heading.y * (r45.x - 0.5);
    vec2 thrown = vec2(cos(course), sin(course)) * mix(life_speed.z, life_speed.w, r45.y);
    float moving = max(t - heading.w, 0.0);
    float decay = exp(-motion.y * moving);
    float reach = (1.0 - decay) / motion.y;
    vec2 moved = thrown * reach;
    moved.y += motion.x * (moving - reach) / motion.y;
    float sway_rate = TAU * motion.w * (0.7 + 0.6 * r89.x);
    float sway_phase = TAU * r89.y;
    float sway_grown = moving / (moving + 0.5);
    moved.x += motion.z * sin(sway_rate * moving + sway_phase) * sway_grown;

    float unit_px = min(canvas_px.x, canvas_px.y) * in_place.z;
    vec2 centre = anchor_fraction * canvas_px + (local + bowed + moved * vec2(1.0, rise)) * unit_px;

    // How big it is.
    vec4 place = vec4(life);
    vec4 step_up = clamp((place - curve_at) / max(vec4(curve_at.yzw, 2.0) - curve_at, 1e-5), 0.0, 1.0);
    step_up = step_up * step_up * (3.0 - 2.0 * step_up);
    float grown = mix(curve_value.x, curve_value.y, step_up.x);
    grown = mix(grown, curve_value.z, step_up.y);
    grown = mix(grown, curve_value.w, step_up.z);
    grown *= 1.0 + flip_pulse.w * sin(TAU * flip_pulse.z * t);
    float half_px = 0.5 * mix(size.x, size.y, r67.x) * grown * unit_px * quality.y;
    float thin = clamp(half_px / 0.75, 0.0, 1.0);  // below 1.5 px it fades instead of flickering
    half_px = max(half_px, 0.75);
    float flip = cos(TAU * (mix(flip_pulse.x, flip_pulse.y, r89.x) * t + r89.y));
    float flips = step(1e-4, abs(flip_pulse.x) + abs(flip_pulse.y));
    vec2 half_size = half_px * vec2(mix(1.0, max(abs(flip), 0.1), flips), size.z);

    // How it is turned.
    float tilt = TAU * (mix(turn.x, turn.y, r67.y) + mix(turn.z, turn.w, r89.x) * t);
    if (kind.z == 1u) tilt += atan(radial.y, radial.x) - 0.25 * TAU;
    if (kind.z == 2u) {
        vec2 velocity = thrown * decay + vec2(0.0, motion.x * reach);
        velocity.x += motion.z * sway_rate * cos(sway_rate * moving + sway_phase) * sway_grown;
        if (shape == 4) {
            float along = pow(clamp(mix(birth, life, spawn.w), 0.0, 1.0), path.w);
            vec2 leg_px = (path.xy - anchor.xy) * canvas_px;
            vec2 across = vec2(-leg_px.y, leg_px.x) / max(length(leg_px), 1e-3);
            velocity += (leg_px / unit_px + across * path.z * 4.0 * (1.0 - 2.0 * along)) * spawn.w;
        }
        tilt += atan(velocity.y * rise, velocity.x) - 0.25 * TAU;
    }

    // What colour it has.
    float pick = kind.w == 0u ? life : kind.w == 1u ? r89.y : order;
    vec4 blend = clamp((vec4(pick) - stop_at) / max(vec4(stop_at.yzw, 2.0) - stop_at, 1e-5), 0.0, 1.0);
    if (kind.w == 1u) blend = step(vec4(stop_at.yzw, 2.0), vec4(pick));  // a palette: nothing in between
    vec4 colour = mix(stop[0], stop[1], blend.x);
    colour = mix(colour, stop[2], blend.y);
    colour = mix(colour, stop[3], blend.z);
    colour.rgb *= mix(vec3(1.0), in_tint.rgb, look.y) * (1.0 + shimmer.z * (2.0 * r67.y - 1.0));
    colour.rgb = min(colour.rgb, 1.0);
    colour.a *= eased(piece(0.0, look.z, life + 1e-3)) * eased(1.0 - piece(1.0 - look.w, 1.0, life));
    colour.a *= 1.0 - shimmer.y * (0.5 + 0.5 * sin(TAU * (shimmer.x * t + r89.x)));
    colour.a *= ending * kept * thin * thin;

    vec2 corner = CORNERS[gl_VertexID & 3];
    vec2 reach_px = corner * half_size;
    float c = cos(tilt), s = sin(tilt);
    vec2 at_px = centre + vec2(c * reach_px.x - s * reach_px.y, s * reach_px.x + c * reach_px.y);
    v_at = corner;
    v_colour = colour;
    v_look = vec4(look.x, flips * flip, r89.y, half_px);
    gl_Position = alive && colour.a > 0.002 ? vec4(at_px / canvas_px * 2.0 - 1.0, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
#ifdef MIRROR
    m_centre = vec4(centre, half_size);
    if (!alive) { m_centre = vec4(0.0); v_colour = vec4(0.0); }
#endif
}
