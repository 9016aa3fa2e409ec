#version 330
// Stateless particles: position, size, colour are closed forms of the time since birth. Nothing is stored or updated.
// overlay/scene/particles/motion.py mirrors this file in numpy; a test holds the two together. Change both or neither.
// Variants: RICH has all modifiers and shapes; all others are rich: CHILD is born of another emitter's particles, which
// GRANDCHILD says are born of a third one's, AIMED looks where it goes, TRAIL draws ribbons. What needs none of it is drawn by the plain program and pays for none of it.
// POINT draws points instead of quads: see overlay/render/particles/points.py.

struct EmitterRow {
    uvec4 kind;       // salt, shape, facing, gradient axis
    vec4 anchor;      // at.xy (fractions), extent.xy (lengths; of a box: fractions)
    vec4 path;        // line: to.xy (fractions), bow, ease; cone: direction, spread; spiral: arms, winding, scatter
    vec4 spawn;       // delay_secs, spawn_secs, in order?, ride?
    vec4 life_speed;  // lifetime min max, speed min max
    vec4 heading;     // direction, spread, outward?, hold_secs
    vec4 size;        // min, max, stretch, unfold_secs
    vec4 motion;      // gravity, drag, sway, sway_hz
    vec4 turn;        // angle min max, spin min max
    vec4 flip_pulse;  // flip min max, pulse_hz, pulse_depth
    vec4 look;        // additive, hollow, fade_in, fade_out
    vec4 shimmer;     // twinkle_hz, twinkle_depth, variety, trail fade
    vec4 curve_at;
    vec4 curve_value;
    vec4 stop_at;
    vec4 rounds;      // cycles, period_secs, particles in a chunk, shed evenly?
    vec4 vortex;      // turns_per_sec, shear, incline_turns, depth
    vec4 attract;     // at.xy (fractions), per_sec, after_secs
    vec4 stir;        // strength, hz, grain, strays
    vec4 bounce;      // walls?, 1: off a floor, -1: off a ceiling, where (fraction), restitution; 2: between two heights
    vec4 light;       // flicker_hz, flicker_depth, born at the parent's death?, share of its velocity
    vec4 trail;       // secs, segments, width, taper
    vec4 book;        // cells, frames_per_sec, shuffled?, blended?
    vec4 stop[4];     // straight rgb, alpha
};

layout(std140) uniform Emitter { EmitterRow own; };
#ifdef CHILD
layout(std140) uniform Parent { EmitterRow parent; };
#endif
#ifdef GRANDCHILD
layout(std140) uniform Elder { EmitterRow elder; };
#endif

uniform vec2 canvas_px;
uniform float now_secs;
uniform vec2 shake;  // of all particles, in canvas heights
uniform vec2 quality = vec2(1.0);  // share of the particles, factor on their size
#ifdef POINT
uniform vec3 point_view;  // what of the view is picture, and pixels of the picture for one of the canvas
#endif
#ifdef RICH
uniform sampler2D points;  // a row for each set of points
#endif

in vec4 in_time;   // born, pace, end, fade
in vec4 in_place;  // offset.xy (fractions), scale, factor on speeds
in vec4 in_tint;   // rgb, factor on sizes
in uvec4 in_ids;   // seed, first particle, particles in this chunk, particles in the burst
#ifdef RICH
in vec4 in_kin;    // the parent's scale, its factor on speeds, how many parents, particles of each
#ifdef GRANDCHILD
in vec4 in_elder;  // the grandparent's scale, its factor on speeds, how many, its row of points * 2048 + number
#endif
in uvec4 in_pick;  // first layer of the picture, row of the points, how many points; the parent's row << 16 | number
#endif

#ifdef TRAIL
#define AIMED
#define STEADY
#else
#define STEADY flat
#endif
STEADY out vec4 v_colour;  // straight rgb, alpha
flat out vec4 v_look;      // additive, shade, random, half size in px
out vec2 v_at;             // -1...1 over the sprite
#ifdef TRAIL
flat out float v_ribbon;   // 1: v_at.y runs 0...1 from the head to the end
#endif
#ifdef SPRITE_PICTURE
flat out vec3 v_page;      // layer, next layer, how far between them
#endif
#ifdef MIRROR
out vec4 m_centre;         // xy px, half width px, half height px
#endif

const float TAU = 6.283185307;
const float GOLDEN_ANGLE = 2.399963230;
const float MOMENT = 1.0 / 32.0;   // seconds over which a velocity is measured: shorter ones drown in rounding
const float HAIR = 1.0 / 1024.0;   // a graphics card multiplies instead of dividing: three thirds may be less than one
const float MOST_PUSH = 3.0;       // of a parent's velocity, in lengths a second
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

// What a particle keeps for life. With cycles or parents it counts within its round or family.
struct Particle {
    uint index, total, round;
    vec2 r01, r23, r45, r67, r89, more;
    float order, birth, lifetime;
};

Particle particle_of(EmitterRow e, uint i, uint in_round) {
    Particle p;
    uint bits = pcg(in_ids.x ^ pcg(i * 2654435769u + e.kind.x));
    p.r01 = two_randoms(bits); bits = pcg(bits);
    p.r23 = two_randoms(bits); bits = pcg(bits);
    p.r45 = two_randoms(bits); bits = pcg(bits);
    p.r67 = two_randoms(bits); bits = pcg(bits);
    p.r89 = two_randoms(bits);
    p.index = i;
    p.total = in_round;
    p.round = 0u;
    p.more = vec2(0.0);
#ifdef RICH
    p.more = two_randoms(pcg(bits));
    p.round = i / in_round;
    p.index = i % in_round;
#endif
    p.order = (float(p.index) + 0.5) / float(p.total);
    p.birth = mix(p.r01.x, p.order, e.spawn.z);
    p.lifetime = mix(e.life_speed.x, e.life_speed.y, p.r01.y);
    return p;
}

struct Motion {
    vec2 centre;    // px
    vec2 radial;    // away from the shape's middle
    vec2 velocity;  // lengths a second; the plain program's alone
    float near;     // factor on size, above 1 towards us
};

#ifdef RICH
// Height above the floor after t of rising with v and falling with g from height h, bouncing as often as there is time.
// A ceiling is a floor for what falls upwards.
float bounced(float h, float v, float g, float restitution, float t) {
    float hit = sqrt(v * v + 2.0 * g * max(h, 0.0));
    float first = (v + hit) / g;
    if (t < first) return max(h, 0.0) + v * t - 0.5 * g * t * t;
    float keeps = max(restitution, 1e-3);
    float leap = 2.0 * keeps * hit / g;
    float share = 1.0 - (t - first) * (1.0 - keeps) / max(leap, 1e-6);
    if (share < 1e-3) return 0.0;
    float left = pow(keeps, floor(log(share) / log(keeps)));
    float since = t - first - leap * (1.0 - left) / (1.0 - keeps);
    return max(hit * keeps * left * since - 0.5 * g * since * since, 0.0);
}

// What goes to and fro between low and low + span.
float folded(float at, float low, float span) {
    float u = (at - low) / max(span, 1.0);
    return low + (1.0 - abs(1.0 - (u - 2.0 * floor(u * 0.5)))) * span;
}

// Leans back about the level axis; z points to us.
vec3 leaned(vec3 v, float turns) {
    float c = cos(TAU * turns), s = sin(TAU * turns);
    return vec3(v.x, v.y * c + v.z * s, v.z * c - v.y * s);
}

vec2 turned(vec2 v, float angle) {
    float c = cos(angle), s = sin(angle);
    return vec2(c * v.x - s * v.y, s * v.x + c * v.y);
}
#endif

#ifdef RICH
#define OWN_POINTS in_pick.yz
#else
#define OWN_POINTS uvec2(0u)
#endif

// Where a particle is at age t. The shape lies around the origin (fractions), on traced points if it consists of such
// (their row, how many); push is a velocity in lengths a second.
Motion motion_of(EmitterRow e, Particle p, float t, vec2 origin, uvec2 traced, float unit_px, float speed, vec2 push) {
    Motion m;
    float life = t / p.lifetime;

    // Where it was born: a shape around the anchor.
    int shape = int(e.kind.y);
    float part = shape == 2 || shape == 5 ? p.order : p.r23.x;
    float burst_turn = two_randoms(pcg(in_ids.x)).x;
    float angle = TAU * part;
    // A heart's angle runs slowly at the cleft and the tip: a fit of equal steps along its outline.
    if (shape == 5) angle += dot(vec4(0.0574, 0.2011, -0.027, 0.0947), sin(angle * vec4(1.0, 2.0, 3.0, 4.0)));
    if (shape == 6) angle = GOLDEN_ANGLE * float(p.total - 1u - p.index) + TAU * burst_turn;
    vec2 radial = vec2(cos(angle), sin(angle));
    vec2 local = vec2(0.0);
    vec2 anchor_fraction = origin;
    float rise = 1.0;
    if (shape == 1) local = radial * e.anchor.zw * sqrt(p.r23.y);
    if (shape == 2) local = radial * e.anchor.zw;
    if (shape == 3) {
        anchor_fraction = origin + (p.r23 - 0.5) * e.anchor.zw;
        rise = canvas_px.y / min(canvas_px.x, canvas_px.y);
    }
    vec2 bowed = vec2(0.0);
    if (shape == 4) {
        float along = pow(clamp(mix(p.birth, life, e.spawn.w), 0.0, 1.0), e.path.w);
        vec2 leg = e.path.xy - e.anchor.xy;
        anchor_fraction += leg * along;
        vec2 leg_px = leg * canvas_px;
        vec2 across = vec2(-leg_px.y, leg_px.x) / max(length(leg_px), 1e-3);
        bowed = across * e.path.z * 4.0 * along * (1.0 - along);
    }
    if (shape == 5) {
        float s = radial.y;
        vec2 outline = vec2(16.0 * s * s * s,
            13.0 * radial.x - 5.0 * cos(2.0 * angle) - 2.0 * cos(3.0 * angle) - cos(4.0 * angle) + 2.5) / 17.0;
        local = outline * e.anchor.zw;
        radial = outline / max(length(outline), 1e-3);
    }
    if (shape == 6) local = radial * e.anchor.zw * sqrt(1.0 - p.order);
    float level = 0.0;  // how far towards us, of the extent
#ifdef RICH
    if (shape == 7) {
        level = 1.0 - 2.0 * p.r23.y;
        radial *= sqrt(max(1.0 - level * level, 0.0));
        float ball = pow(mix(e.look.y * e.look.y * e.look.y, 1.0, p.more.x), 1.0 / 3.0);
        local = radial * e.anchor.zw * ball;
    }
    if (shape == 8) {
        angle = TAU * (e.path.x + e.path.y * (p.r23.x - 0.5));
        radial = vec2(cos(angle), sin(angle));
        local = radial * e.anchor.zw * sqrt(p.r23.y);
    }
    if (shape == 10) {
        float out_at = pow(p.r23.y, 0.7);
        vec2 off = e.path.z * (p.more - 0.5) * (p.more.yx + 0.3);
        angle = TAU * (floor(p.r23.x * e.path.x) / e.path.x + e.path.y * sqrt(out_at) + off.x * (1.2 - out_at));
        radial = vec2(cos(angle), sin(angle));
        local = radial * e.anchor.zw * clamp(out_at + 0.5 * off.y, 0.0, 1.0);
    }
    if (shape == 9) {
        int which = int(mix(p.r23.x, p.order, e.spawn.z) * float(traced.y) + HAIR);
        vec2 point = texelFetch(points, ivec2(min(which, int(traced.y) - 1), int(traced.x)), 0).xy;
        local = point * e.anchor.zw;
        radial = point / max(length(point), 1e-3);
    }
#endif
    float unfold = 1.0 - piece(0.0, e.size.w, t);
    local *= e.size.w > 0.0 ? 1.0 - unfold * unfold * unfold : 1.0;

    // Where it went: thrown once, slowed by drag, pulled by gravity, swayed.
    float course = TAU * (e.heading.x + e.heading.y * (p.r45.x - 0.5));
    if (e.heading.z > 0.0) course = atan(radial.y, radial.x) + TAU * e.heading.y * (p.r45.x - 0.5);
    vec2 thrown = vec2(cos(course), sin(course)) * (mix(e.life_speed.z, e.life_speed.w, p.r45.y) * speed);
    float moving = max(t - e.heading.w, 0.0);
    float decay = exp(-e.motion.y * moving);
    float reach = (1.0 - decay) / e.motion.y;
    m.near = 1.0;
#ifdef RICH
    // In the shape's own space: what is thrown outward turns and leans with it.
    float rim = max(e.anchor.z, e.anchor.w);
    vec3 body = vec3(local, 0.0);
    if (shape == 7) body.z = level * length(local) / max(length(radial), 1e-3);
    vec3 thrown_out = vec3(0.0);
    if (e.heading.z > 0.0) {
        thrown_out = vec3(thrown, 0.0);
        if (shape == 7) thrown_out = vec3(thrown * length(radial), level * length(thrown));
        thrown = vec2(0.0);
    }
    float out_there = rim > 0.0 && shape != 3 ? min(length(body) / rim, 1.0) : 1.0;
    float swirl = TAU * e.vortex.x * moving * mix(1.0, 1.0 / (0.2 + 0.8 * out_there), e.vortex.y);
    vec3 at_birth = leaned(body, e.vortex.z);
    body += thrown_out * reach;
    body.xy = turned(body.xy, swirl);
    body = leaned(body, e.vortex.z);
    m.near = 1.0 + e.vortex.w * clamp(body.z / max(rim, 1e-3), -1.0, 1.0);
    local = body.xy;
    vec2 cast_px = (thrown + push + leaned(thrown_out, e.vortex.z).xy) * vec2(1.0, rise) * unit_px;
    thrown += push;
#endif
    vec2 moved = thrown * reach;
    moved.y += e.motion.x * (moving - reach) / e.motion.y;
    float sway_rate = TAU * e.motion.w * (0.7 + 0.6 * p.r89.x);
    float sway_phase = TAU * p.r89.y;
    float sway_grown = moving / (moving + 0.5);
    moved.x += e.motion.z * sin(sway_rate * moving + sway_phase) * sway_grown;
    m.centre = anchor_fraction * canvas_px + (local + bowed + moved * vec2(1.0, rise)) * unit_px;

    m.radial = radial;
    m.velocity = vec2(0.0);
#ifndef RICH
    if (e.kind.z == 2u) {
        m.velocity = thrown * decay + vec2(0.0, e.motion.x * reach);
        m.velocity.x += e.motion.z * sway_rate * cos(sway_rate * moving + sway_phase) * sway_grown;
        if (shape == 4) {
            float along = pow(clamp(mix(p.birth, life, e.spawn.w), 0.0, 1.0), e.path.w);
            vec2 leg_px = (e.path.xy - e.anchor.xy) * canvas_px;
            vec2 across = vec2(-leg_px.y, leg_px.x) / max(length(leg_px), 1e-3);
            m.velocity += (leg_px / unit_px + across * e.path.z * 4.0 * (1.0 - 2.0 * along)) * e.spawn.w;
        }
        m.velocity.y *= rise;
    }
#else
    float pad_px = 0.5 * mix(e.size.x, e.size.y, p.r67.x) * unit_px;
    bool floats = e.bounce.y > 1.5;
    float up = floats ? 0.0 : e.bounce.y;
    float floor_px = e.bounce.z * canvas_px.y + up * pad_px;
    if (up != 0.0) {
        float start_px = anchor_fraction.y * canvas_px.y + (at_birth.y + bowed.y) * unit_px;
        float fall_px = max(-up * e.motion.x * unit_px * rise, 1e-3);
        m.centre.y = floor_px + up * bounced(up * (start_px - floor_px), up * cast_px.y, fall_px, e.bounce.w, moving);
    }
    if (e.stir.x > 0.0) {
        vec2 q = TAU * e.stir.z * m.centre / min(canvas_px.x, canvas_px.y);
        vec2 own_phase = TAU * e.stir.w * vec2(p.more.y, p.r89.x);
        float w = TAU * e.stir.y * t;
        vec2 eddy = vec2(sin(q.y + w + own_phase.x), cos(q.x - 0.83 * w + own_phase.y));
        q = 1.9 * q + 2.0 * eddy;
        vec2 small = vec2(sin(q.y - 1.37 * w + own_phase.y + 1.7), cos(q.x + 1.19 * w + own_phase.x + 0.6));
        m.centre += (0.65 * eddy + 0.35 * small) * e.stir.x * unit_px * (moving / (moving + 0.4));
    }
    float drawn = 1.0 - exp(-e.attract.z * max(t - e.attract.w, 0.0));
    m.centre = mix(m.centre, (e.attract.xy + in_place.xy) * canvas_px, drawn);
    if (up != 0.0) m.centre.y = up * max(up * m.centre.y, up * floor_px);
    if (floats) {
        float low = e.bounce.z * canvas_px.y + pad_px;
        m.centre.y = folded(m.centre.y, low, e.bounce.w * canvas_px.y - pad_px - low);
    }
    if (e.bounce.x > 0.0) m.centre.x = folded(m.centre.x, pad_px, canvas_px.x - 2.0 * pad_px);
#endif
    return m;
}

// How much of a particle is left when quality sheds: those of the highest rank leave first, each by fading.
float kept(float rank) { return clamp((quality.x - rank) * 8.0 + 1.0, 0.0, 1.0); }

float rank_of(EmitterRow e, uint k, uint in_chunk) {
    // What has an order is thinned evenly along it: steps of the golden ratio, in every chunk the same.
    if (e.rounds.w > 0.0) return float((k * 2654435769u) >> 8u) / 16777216.0;
    // Emitters of one size must not fade in step.
    float early = two_randoms(pcg(in_ids.x ^ e.kind.x)).x;
    return max(float(k) - early, 0.0) / float(max(in_chunk, 1u));
}

// What is inherited of a way that took a moment.
vec2 inherited(float share, vec2 way_px, float unit_px) {
    vec2 push = share * way_px / (MOMENT * unit_px);
    return push * min(1.0, MOST_PUSH / max(length(push), 1e-3));
}

// When quality sheds it, of so many.
float rank_among(EmitterRow e, uint which, float many) {
    uint room = uint(e.rounds.z);
    uint first = which - which % room;
    return rank_of(e, which - first, min(uint(many) - first, room));
}

vec2 origin_of(EmitterRow e) { return e.kind.y == 3u ? e.anchor.xy : e.anchor.xy + in_place.xy; }

void main() {
#ifdef POINT
    uint quad = uint(gl_VertexID);
    vec2 corner = vec2(0.0);
#else
    uint quad = uint(gl_VertexID) >> 2;
    vec2 corner = CORNERS[gl_VertexID & 3];
#endif
#ifdef TRAIL
    uint parts = uint(own.trail.y) + 1u;
    uint k = quad / parts;
    bool ribbon = quad % parts + 1u < parts;
    // Segments come from the ribbon's end to its head; the sprite comes last and lies on top.
    float along = 1.0 - (float(quad % parts) + 0.5 + 0.5 * corner.y) / own.trail.y;
#else
    uint k = quad;
#endif
    uint i = in_ids.y + k;
    float elapsed = (now_secs - in_time.x) * in_time.y;
    float unit_px = min(canvas_px.x, canvas_px.y) * in_place.z;
    vec2 push = vec2(0.0);
#ifdef CHILD
    Particle p = particle_of(own, i, max(uint(in_kin.w), 1u));
    float parent_px = min(canvas_px.x, canvas_px.y) * in_kin.x;
    vec2 from = origin_of(parent), throw_of_parent = vec2(0.0);
#ifdef GRANDCHILD
    Particle q = particle_of(parent, p.round, max(uint((in_kin.z + 0.5) / max(in_elder.z, 1.0)), 1u));
    Particle g = particle_of(elder, q.round, max(uint((in_elder.z + 0.5) / elder.rounds.x), 1u));
    bool elder_ends = parent.light.z > 0.0;
    float elder_age = g.lifetime * (elder_ends ? 1.0 : q.birth);
    float t = elapsed - elder.spawn.x - elder.spawn.y * g.birth - float(g.round) * elder.rounds.y - elder_age;
    t -= parent.spawn.x + (elder_ends ? parent.spawn.y * q.birth : 0.0);
    float elder_px = min(canvas_px.x, canvas_px.y) * in_elder.x;
    uvec2 highest = uvec2(uint(in_elder.w) >> 11u, uint(in_elder.w) & 2047u);
    vec2 at = motion_of(elder, g, elder_age, origin_of(elder), highest, elder_px, in_elder.y, vec2(0.0)).centre;
    vec2 was = motion_of(elder, g, elder_age - MOMENT, origin_of(elder), highest, elder_px, in_elder.y, vec2(0.0)).centre;
    from = at / canvas_px;
    throw_of_parent = inherited(parent.light.w, at - was, parent_px);
    float left = kept(rank_among(elder, q.round, in_elder.z));
#else
    Particle q = particle_of(parent, p.round, max(uint((in_kin.z + 0.5) / parent.rounds.x), 1u));
    float t = elapsed - parent.spawn.x - parent.spawn.y * q.birth - float(q.round) * parent.rounds.y;
    float left = kept(rank_among(parent, p.round, in_kin.z));
#endif
    bool at_death = own.light.z > 0.0;
    float age = q.lifetime * (at_death ? 1.0 : p.birth);
    t -= age;
    t -= own.spawn.x + (at_death ? own.spawn.y * p.birth : 0.0);
    uvec2 traced = uvec2(in_pick.w >> 16u, in_pick.w & 0xffffu);
    vec2 there = motion_of(parent, q, age, from, traced, parent_px, in_kin.y, throw_of_parent).centre;
    vec2 before = motion_of(parent, q, age - MOMENT, from, traced, parent_px, in_kin.y, throw_of_parent).centre;
    vec2 origin = there / canvas_px;
    push = inherited(own.light.w, there - before, unit_px);
#else
#ifdef RICH
    Particle p = particle_of(own, i, max(in_ids.w / uint(own.rounds.x), 1u));
#else
    Particle p = particle_of(own, i, in_ids.w);
#endif
    float t = elapsed - own.spawn.x - own.spawn.y * p.birth;
#ifdef RICH
    t -= float(p.round) * own.rounds.y;
#endif
    vec2 origin = origin_of(own);
    float left = 1.0;
    if (quality.x < 1.0) left = kept(rank_of(own, k, in_ids.z));
#endif
    float ending = in_time.w > 0.0 ? clamp((in_time.z - now_secs) / in_time.w, 0.0, 1.0) : 1.0;
    bool alive = k < in_ids.z && t >= 0.0 && t / p.lifetime < 1.0 && ending > 0.0;
#ifdef TRAIL
    if (ribbon) {
        alive = k < in_ids.z && t >= 0.0 && t < p.lifetime + own.trail.x && ending > 0.0;
        t = clamp(t - along * own.trail.x, 0.0, 0.9999 * p.lifetime);
    }
#endif
    float life = t / p.lifetime;
    Motion m = motion_of(own, p, t, origin, OWN_POINTS, unit_px, in_place.w, push);

    // How big it is.
    vec4 place = vec4(life);
    vec4 step_up = clamp((place - own.curve_at) / max(vec4(own.curve_at.yzw, 2.0) - own.curve_at, 1e-5), 0.0, 1.0);
    step_up = step_up * step_up * (3.0 - 2.0 * step_up);
    float grown = mix(own.curve_value.x, own.curve_value.y, step_up.x);
    grown = mix(grown, own.curve_value.z, step_up.y);
    grown = mix(grown, own.curve_value.w, step_up.z);
    grown *= 1.0 + own.flip_pulse.w * sin(TAU * own.flip_pulse.z * t);
    float half_px = 0.5 * mix(own.size.x, own.size.y, p.r67.x) * grown * unit_px * (in_tint.w * quality.y) * m.near;
#ifdef TRAIL
    if (ribbon) half_px *= own.trail.z * pow(max(1.0 - along, 1e-4), own.trail.w);
#endif
    float thin = clamp(half_px / 0.75, 0.0, 1.0);  // below 1.5 px it fades instead of flickering
    half_px = max(half_px, 0.75);
    float flip = cos(TAU * (mix(own.flip_pulse.x, own.flip_pulse.y, p.r89.x) * t + p.r89.y));
    float flips = step(1e-4, abs(own.flip_pulse.x) + abs(own.flip_pulse.y));
    vec2 half_size = half_px * vec2(mix(1.0, max(abs(flip), 0.1), flips), own.size.z);

    // How it is turned.
    float tilt = TAU * (mix(own.turn.x, own.turn.y, p.r67.y) + mix(own.turn.z, own.turn.w, p.r89.x) * t);
    if (own.kind.z == 1u) tilt += atan(m.radial.y, m.radial.x) - 0.25 * TAU;
#ifdef AIMED
    float past = t < MOMENT ? -1.0 : 1.0;  // a newborn looks ahead
    vec2 going = past * (m.centre - motion_of(own, p, t - past * MOMENT, origin, OWN_POINTS, unit_px, in_place.w, push).centre);
    if (own.kind.z == 2u) tilt += atan(going.y, going.x) - 0.25 * TAU;
#endif
#ifndef RICH
    if (own.kind.z == 2u) tilt += atan(m.velocity.y, m.velocity.x) - 0.25 * TAU;
#endif

    // What colour it has.
    float pick = own.kind.w == 0u ? life : own.kind.w == 1u ? p.r89.y : p.order;
    vec4 blend = clamp((vec4(pick) - own.stop_at) / max(vec4(own.stop_at.yzw, 2.0) - own.stop_at, 1e-5), 0.0, 1.0);
    if (own.kind.w == 1u) blend = step(vec4(own.stop_at.yzw, 2.0), vec4(pick));  // a palette: nothing in between
    vec4 colour = mix(own.stop[0], own.stop[1], blend.x);
    colour = mix(colour, own.stop[2], blend.y);
    colour = mix(colour, own.stop[3], blend.z);
    colour.rgb *= in_tint.rgb * (1.0 + own.shimmer.z * (2.0 * p.r67.y - 1.0));
#ifdef RICH
    colour.rgb *= mix(1.0, m.near, 0.5);
#endif
    colour.rgb = min(colour.rgb, 1.0);
    colour.a *= eased(piece(0.0, own.look.z, life + 1e-3)) * eased(1.0 - piece(1.0 - own.look.w, 1.0, life));
    colour.a *= 1.0 - own.shimmer.y * (0.5 + 0.5 * sin(TAU * (own.shimmer.x * t + p.r89.x)));
#ifdef RICH
    vec2 fire = two_randoms(pcg(in_ids.x ^ own.kind.x));
    float dims = 0.6 * sin(TAU * (own.light.x * elapsed + fire.x)) + 0.4 * sin(TAU * (0.618 * own.light.x * elapsed + fire.y));
    colour.a *= 1.0 - own.light.y * (0.5 + 0.5 * dims);
#endif
#ifdef TRAIL
    if (ribbon) colour.a *= pow(max(1.0 - along, 1e-4), own.shimmer.w);
#endif
    colour.a *= ending * left * thin * thin;

    vec2 reach_px = corner * half_size;
    float c = cos(tilt), s = sin(tilt);
    vec2 at_px = m.centre + vec2(c * reach_px.x - s * reach_px.y, s * reach_px.x + c * reach_px.y);
    v_at = corner;
    v_colour = colour;
    v_look = vec4(own.look.x, flips * flip, p.r89.y, half_px);
    bool seen = alive && colour.a > 0.002;
#ifdef TRAIL
    v_ribbon = ribbon ? 1.0 : 0.0;
    if (ribbon) {
        vec2 side = vec2(going.y, -going.x) / max(length(going), 1e-4);
        at_px = m.centre + side * corner.x * half_px;
        v_at = vec2(corner.x, along);
        seen = alive;  // a ribbon fades to nothing between its ends: no corner may leave on its own
    }
#endif
#ifdef SPRITE_PICTURE
    float page = own.book.y > 0.0 ? own.book.y * t : life * own.book.x;
    page += own.book.z * floor(p.r89.x * own.book.x);
    bool wraps = own.book.y + own.book.z > 0.0;
    if (!wraps) page = min(page, own.book.x - 1.0);
    float first_page = float(uint(max(page, 0.0)) % uint(own.book.x));
    float next_page = wraps && first_page + 1.5 > own.book.x ? 0.0 : min(first_page + 1.0, own.book.x - 1.0);
    v_page = vec3(float(in_pick.x) + first_page, float(in_pick.x) + next_page, own.book.w * fract(page));
#endif
    at_px += shake * canvas_px.y;
    gl_Position = seen ? vec4(at_px / canvas_px * 2.0 - 1.0, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
#ifdef POINT
    if (seen) gl_Position.xy *= point_view.xy;
    gl_PointSize = 2.0 * half_px * point_view.z;
#endif
#ifdef MIRROR
    m_centre = vec4(m.centre, half_size);
    if (!alive) { m_centre = vec4(0.0); v_colour = vec4(0.0); }
#endif
}
