#version 330
// Formula sprites, one program each (SPRITE_… is defined by the loader): a switch would make llvmpipe compute them all.
// A sprite returns straight colour and coverage; what leaves is premultiplied, with less alpha the more it adds light.

#ifdef TRAIL
in vec4 v_colour;
flat in float v_ribbon;
#else
flat in vec4 v_colour;
#endif
flat in vec4 v_look;  // additive, shade, random, half size in px
#ifndef POINT
in vec2 v_at;
#endif
#ifdef SPRITE_PICTURE
flat in vec3 v_page;  // layer, next layer, how far between them
uniform sampler2DArray pictures;
#endif

uniform float brightness = 1.0;

out vec4 out_colour;

#define TAU 6.283185307

// pow() is not defined below 0: a driver may give nothing (NaN) there.
float squared(float x) { return x * x; }

// Coverage of an edge one pixel wide, inside where distance < 0 (distance in sprite units).
float edge(float distance) { return clamp(0.5 - distance * v_look.w, 0.0, 1.0); }

// Above 0 towards white; below 0 deeper in its own hue (its own third power), for black would make it dirty.
vec3 shaded(vec3 colour, float amount) {
    vec3 deep = mix(colour, colour * colour * colour * 0.8, min(-1.5 * min(amount, 0.0), 1.0));
    return mix(deep, vec3(1.0), max(amount, 0.0));
}

#if defined(SPRITE_COIN) || defined(SPRITE_CAKE)
// Distance to an ellipse around the origin; near its edge as good as the true one.
float ellipse(vec2 p, vec2 radii) {
    float k = length(p / radii);
    return (k - 1.0) * k / max(length(p / (radii * radii)), 1e-3);
}
#endif

#ifdef SPRITE_GLOW
vec4 sprite(vec2 p, vec3 colour) {
    float fall = max(1.0 - dot(p, p), 0.0);
    float core = fall * fall;
    return vec4(shaded(colour, 0.35 * core * core * core), core * fall);
}
#endif

#ifdef SPRITE_DISC
vec4 sprite(vec2 p, vec3 colour) {
    float d = length(p);
    return vec4(shaded(colour, 0.25 * (p.y - d * d * 0.6)), edge(d - 0.98));
}
#endif

#ifdef SPRITE_PETAL
// A broad rose petal: narrow foot at the bottom, rolled lip at the top.
vec4 sprite(vec2 p, vec3 colour) {
    float y = p.y * 0.5 + 0.5;
    float width = 0.97 * pow(max(sin(3.14159 * pow(y, 0.62)), 0.0), 0.6) * (0.62 + 0.38 * y);
    float notch = 0.1 * exp(-26.0 * p.x * p.x) * smoothstep(0.7, 1.0, y);
    float cover = edge(max(abs(p.x) - width, p.y - 0.98 + notch) * 0.8);
    float lip = smoothstep(0.62, 0.98, length(vec2(p.x * 0.92, p.y * 0.78 + 0.22)));
    float foot = 1.0 - smoothstep(-0.9, 0.35, p.y);
    float crease = exp(-60.0 * p.x * p.x) * (1.0 - y) * 0.18;
    return vec4(shaded(colour, 0.3 * lip - 0.42 * foot - crease + 0.1 * p.x + 0.12 * v_look.y), cover);
}
#endif

#ifdef SPRITE_LEAF
vec4 sprite(vec2 p, vec3 colour) {
    float y = p.y * 0.5 + 0.5;
    float width = 0.62 * pow(max(sin(3.14159 * pow(y, 0.8)), 0.0), 0.85);
    float rib = exp(-squared(p.x * 22.0)) * 0.3;
    float veins = 0.06 * sin(p.y * 24.0 - abs(p.x) * 22.0);
    return vec4(shaded(colour, rib * 0.6 + veins - 0.18 * step(p.x, 0.0) - 0.25 * (1.0 - y)), edge((abs(p.x) - width) * 0.85));
}
#endif

#ifdef SPRITE_HEART
// Distance to a heart after Inigo Quilez (MIT), https://iquilezles.org/articles/distfunctions2d/
float heart(vec2 p) {
    p.x = abs(p.x);
    vec2 lobe = p - vec2(0.25, 0.75);
    if (p.y + p.x > 1.0) return length(lobe) - 0.35355339;
    vec2 top = p - vec2(0.0, 1.0);
    vec2 side = p - 0.5 * max(p.x + p.y, 0.0);
    return sqrt(min(dot(top, top), dot(side, side))) * sign(p.x - p.y);
}
vec4 sprite(vec2 p, vec3 colour) {
    vec2 q = p * 0.67 + vec2(0.0, 0.53);
    float d = heart(q) - 0.045;
    float inner = clamp(-d * 3.4, 0.0, 1.0);
    vec2 shine = (p - vec2(-0.42, 0.42)) * mat2(0.8, 0.6, -0.6, 0.8);
    float gloss = exp(-dot(shine * vec2(3.2, 5.6), shine * vec2(3.2, 5.6)));
    float light = 0.2 * p.y - 0.2 * (1.0 - inner) + 0.06 + 0.55 * gloss + 0.2 * v_look.y;
    return vec4(shaded(colour, light), edge(d / 0.67));
}
#endif

#ifdef SPRITE_STAR
// Distance to a five-pointed star after Inigo Quilez (MIT), with rounded points.
float star(vec2 p, float radius, float inset) {
    const vec2 k1 = vec2(0.809016994, -0.587785252);
    const vec2 k2 = vec2(-0.809016994, -0.587785252);
    p.x = abs(p.x);
    p -= 2.0 * max(dot(k1, p), 0.0) * k1;
    p -= 2.0 * max(dot(k2, p), 0.0) * k2;
    p.x = abs(p.x);
    p.y -= radius;
    vec2 ba = inset * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
    float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, radius);
    return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}
vec4 sprite(vec2 p, vec3 colour) {
    float d = star(p, 0.84, 0.52) - 0.12;
    float turn = atan(p.x, p.y) / TAU * 5.0;
    float facet = (fract(turn) < 0.5 ? 1.0 : -1.0) * smoothstep(0.05, 0.5, length(p));
    float light = 0.1 * facet + 0.24 * (1.0 - length(p)) + 0.12 * p.y + 0.16 * smoothstep(-0.1, 0.0, d);
    return vec4(shaded(colour, light + 0.2 * v_look.y), edge(d));
}
#endif

#ifdef SPRITE_SPARKLE
// Four thin rays out of a soft core.
vec4 sprite(vec2 p, vec3 colour) {
    vec2 a = abs(p);
    float reach = max(1.0 - max(a.x, a.y), 0.0);
    float rays = 0.035 * reach * reach / (a.x * a.y + 0.035);
    float core = max(1.0 - 2.6 * length(p), 0.0);
    float cover = clamp(rays * 1.4 + core * core, 0.0, 1.0);
    return vec4(shaded(colour, 0.85 * cover * cover), cover);
}
#endif

#ifdef SPRITE_GEM
// A brilliant seen from the side: table, crown of five facets, pavilion of four; each facet one shade.
vec4 sprite(vec2 p, vec3 colour) {
    float ax = abs(p.x);
    float girdle = 0.24;
    float crown = max(p.y - 0.74, (ax - 0.98) + (p.y - girdle) * 0.84);
    float pavilion = (ax - 0.98) + (girdle - p.y) * 0.8;
    float d = p.y > girdle ? crown : pavilion;
    float light;
    if (p.y > girdle) {
        float up = (p.y - girdle) / 0.5;
        float zig = abs(fract(p.x * 1.02 + 0.5) - 0.5) * 2.0;
        float flank = step(0.62 + 0.2 * (1.0 - up), ax);
        light = zig > up ? 0.12 + 0.2 * step(p.x, 0.0) : 0.46 - 0.1 * step(0.0, p.x);
        light = mix(light, p.x < 0.0 ? 0.3 : -0.14, flank);
    } else {
        float down = (girdle - p.y) / 1.22;
        float at = p.x / max(1.0 - down, 1e-3);
        light = at < -0.5 ? 0.14 : at < 0.0 ? 0.4 : at < 0.5 ? -0.02 : -0.3;
        light -= 0.14 * down;
    }
    float rim = smoothstep(-0.09, -0.02, d) * 0.34;
    float seam = exp(-squared((p.y - girdle) * 34.0)) * 0.3;
    float glint = 0.24 * exp(-squared((p.x + p.y * 0.55 - v_look.z * 0.5 + 0.15) * 6.0));
    return vec4(shaded(colour, light + rim + seam + glint + 0.18 * v_look.y), edge(d * 0.75));
}
#endif

#ifdef SPRITE_RING
vec4 sprite(vec2 p, vec3 colour) {
    float d = length(p);
    float band = d < 0.86 ? smoothstep(0.52, 0.86, d) : 1.0 - smoothstep(0.86, 0.98, d);
    return vec4(shaded(colour, 0.45 * band * band * band), band * band);
}
#endif

#ifdef SPRITE_CONFETTI
vec4 sprite(vec2 p, vec3 colour) {
    vec2 d = abs(p) - vec2(0.9, 0.94);
    float light = v_look.y > 0.0 ? 0.08 + 0.22 * v_look.y * v_look.y : -0.16 - 0.1 * v_look.y;
    return vec4(shaded(colour, light + 0.1 * p.y), edge(max(d.x, d.y) * 0.9));
}
#endif

#ifdef SPRITE_SMOKE
vec4 sprite(vec2 p, vec3 colour) {
    float a = atan(p.y, p.x);
    float lumps = 0.1 * sin(a * 3.0 + v_look.z * TAU) + 0.07 * sin(a * 5.0 - v_look.z * 11.0);
    float d = length(p) + lumps;
    float fall = clamp(1.0 - d * d * 1.25, 0.0, 1.0);
    return vec4(shaded(colour, 0.16 * p.y), fall * fall * (3.0 - 2.0 * fall));
}
#endif

#ifdef SPRITE_ROCKET
// Nose up. The hull takes the particle's colour for nose and fins; body and window are its own.
vec4 sprite(vec2 p, vec3 colour) {
    p = p * vec2(0.5, 1.5) - vec2(0.0, 0.55);  // drawn with stretch 3: one scale for both from here on
    float ax = abs(p.x);
    float hull = p.y > -0.05 ? 0.27 * pow(max(1.0 - pow(max(p.y + 0.05, 0.0) / 1.0, 1.9), 0.0), 0.62)
                             : 0.27 - 0.1 * squared((-0.05 - p.y) / 0.6);
    float body_d = max(ax - hull, max(p.y - 0.95, -0.64 - p.y));
    float fin_top = -0.12 - (ax - 0.2) * 1.5;
    float fin_foot = -0.9 + (0.48 - ax) * 0.9;
    float fin_d = max(max(p.y - fin_top, fin_foot - p.y), ax - 0.47);
    float keel_d = max(ax - 0.045, max(p.y + 0.3, -0.9 - p.y));
    float round_light = 0.32 * (0.5 - smoothstep(-0.3, 0.3, p.x)) ;
    vec3 shell = shaded(vec3(0.95, 0.95, 0.98), round_light - 0.06);
    vec3 paint = shaded(colour, round_light);
    vec3 rgb = mix(shell, paint, smoothstep(0.47, 0.49, p.y));
    rgb = mix(rgb, paint, 1.0 - smoothstep(-0.52, -0.5, p.y));
    float pane = length(p - vec2(0.0, 0.18));
    rgb = mix(rgb, shaded(colour, -0.25), 1.0 - smoothstep(0.145, 0.16, pane));
    vec3 glass = mix(vec3(0.16, 0.32, 0.62), vec3(0.66, 0.88, 1.0), smoothstep(-0.1, 0.12, dot(p - vec2(0.0, 0.18), vec2(-0.6, 0.8))));
    rgb = mix(rgb, glass, 1.0 - smoothstep(0.1, 0.115, pane));
    float cover = edge(body_d);
    rgb = mix(shaded(colour, p.x < 0.0 ? -0.05 : -0.3), rgb, cover);
    float keel = edge(keel_d);
    rgb = mix(rgb, shaded(colour, -0.18), keel);
    cover = max(cover, max(edge(fin_d * 0.7), keel));
    float down = clamp((-0.62 - p.y) / 1.3, 0.0, 1.0);
    float plume = ax / (0.2 * sqrt(min(down * 9.0, 1.0)) * (1.0 - down) + 1e-3);
    float heat = (1.0 - smoothstep(0.25, 1.0, plume)) * step(p.y, -0.62) * (1.0 - down);
    vec3 fire = mix(vec3(1.0, 0.42, 0.16), vec3(1.0, 0.95, 0.72), clamp(heat * 1.5 - 0.25, 0.0, 1.0));
    return vec4(mix(fire, rgb, cover), max(cover, smoothstep(0.0, 0.45, heat)));
}
#endif

#ifdef SPRITE_COMET
// A bright head at the top, a tail that thins and fades to the bottom.
vec4 sprite(vec2 p, vec3 colour) {
    float y = p.y * 0.5 + 0.5;
    float width = 0.1 + 0.8 * y * y;
    float across = clamp(1.0 - abs(p.x) / width, 0.0, 1.0);
    float along = y * y * (1.0 - smoothstep(0.86, 1.0, y));
    float cover = across * across * along;
    return vec4(shaded(colour, 0.7 * cover * y), clamp(cover * 1.6, 0.0, 1.0));
}
#endif

#ifdef SPRITE_BUBBLE
// A soap film: clear in its middle, the rainbow at its rim, the light of a window above and its echo below.
vec4 sprite(vec2 p, vec3 colour) {
    float d = length(p);
    float rim = smoothstep(0.45, 0.97, d);
    float film_at = 1.1 * d * d + 0.3 * p.y - 0.16 * p.x + v_look.z;
    vec3 film = 0.62 + 0.38 * cos(TAU * (film_at + vec3(0.0, 0.36, 0.68)));
    vec2 up = (p - vec2(-0.42, 0.46)) * mat2(0.74, 0.67, -0.67, 0.74);
    float shine = exp(-dot(up * vec2(3.6, 8.0), up * vec2(3.6, 8.0)));
    vec2 low = (p - vec2(0.46, -0.5)) * mat2(0.74, 0.67, -0.67, 0.74);
    shine = max(shine, 0.55 * exp(-dot(low * vec2(6.0, 12.0), low * vec2(6.0, 12.0))));
    float line = exp(-squared((d - 0.93) * 19.0));
    vec3 rgb = shaded(mix(film, colour, 0.35), -0.3 * rim * (1.0 - line) - 0.06);
    float cover = max(0.08 + 0.5 * rim * rim, 0.8 * line);
    return vec4(mix(rgb, vec3(1.0), 0.95 * shine), max(cover, 0.95 * shine) * edge(d - 0.98));
}
#endif

#ifdef SPRITE_BALLOON
// A balloon with its knot below; drawn with stretch 1.3.
vec4 sprite(vec2 p, vec3 colour) {
    float y = (p.y - 0.14) / 0.84;
    float low = min(y, 0.0);
    float width = 0.95 - 0.2 * low * low;
    float d = (length(vec2(p.x / width, y)) - 1.0) * 0.84;
    float knot = max(max(abs(p.x) - 0.015 - 0.7 * (-0.68 - p.y) * 0.5, p.y + 0.66), -0.9 - p.y);
    vec2 shine = (p - vec2(-0.38, 0.52)) * mat2(0.82, 0.57, -0.57, 0.82);
    float gloss = exp(-dot(shine * vec2(4.2, 6.6), shine * vec2(4.2, 6.6)));
    float around = clamp(1.0 - dot(p - vec2(-0.3, 0.42), p - vec2(-0.3, 0.42)) * 0.42, 0.0, 1.0);
    float back = smoothstep(-0.32, -0.03, d) * smoothstep(0.1, 0.9, p.x - p.y * 0.5);
    float light = 0.5 * around - 0.4 + 0.2 * back + 0.62 * gloss;
    light = d < 0.0 ? light : -0.3;
    return vec4(shaded(colour, light), max(edge(d), edge(knot)));
}
#endif

#ifdef SPRITE_SNOWFLAKE
// Six arms with twigs, each a mirror of the next; deeper in colour towards the tips, so that it shows over white.
float twig(vec2 p, vec2 from, vec2 to) {
    vec2 leg = to - from, at = p - from;
    return length(at - leg * clamp(dot(at, leg) / dot(leg, leg), 0.0, 1.0));
}
vec4 sprite(vec2 p, vec3 colour) {
    float sixth = TAU / 6.0;
    float angle = atan(p.y, p.x) + sixth * 0.5;
    angle = abs(angle - sixth * floor(angle / sixth) - sixth * 0.5);
    float r = length(p);
    vec2 q = r * vec2(cos(angle), sin(angle));
    float far = mix(0.62, 0.7, v_look.z);
    float d = twig(q, vec2(0.0), vec2(0.9, 0.0));
    d = min(d, twig(q, vec2(0.4, 0.0), vec2(0.57, 0.29)));
    d = min(d, twig(q, vec2(far, 0.0), vec2(far + 0.13, 0.2)));
    d = min(d, abs(q.x - 0.2) + 0.012);
    float frost = 0.42 * exp(-d * 9.0) * (1.0 - smoothstep(0.6, 1.0, r));
    return vec4(shaded(colour, 0.62 - 0.9 * r), max(edge(d - 0.046), frost));
}
#endif

#ifdef SPRITE_CROWN
// Five points with pearls before the far ones, on a band with stones. The gold is the particle's colour.
float points_top(float t, float tall) {
    float s = abs(fract(2.0 * t) - 0.5) * 2.0;
    return mix(-0.26, tall, s * sqrt(s));
}
void set_stone(inout vec3 rgb, inout float cover, vec2 p, vec2 at, float radius, vec3 stone) {
    vec2 q = (p - at) / radius;
    float d = length(q);
    float gloss = exp(-dot((q - vec2(-0.3, 0.38)) * 3.4, (q - vec2(-0.3, 0.38)) * 3.4));
    vec3 lit = shaded(stone, 0.3 * (0.5 - d * d) - 0.35 * q.y * step(0.0, q.y) + 0.25 * max(-q.y, 0.0) + 0.8 * gloss);
    float inside = edge((d - 1.0) * radius);
    rgb = mix(rgb, lit, inside);
    cover = max(cover, inside);
}
vec4 sprite(vec2 p, vec3 colour) {
    float u = p.x / mix(0.68, 0.9, clamp(p.y * 0.62 + 0.5, 0.0, 1.0));
    float y = p.y - 0.13 * u * u;
    float gleam = 0.2 * sin(4.4 * u + 0.9) + 0.1 * sin(11.0 * u + p.y * 2.0);
    float near_d = max(max(abs(u) - 0.99, y - points_top(u, 0.52 - 0.2 * u * u)), -0.82 - y);
    float far_d = max(max(abs(u) - 0.9, p.y + 0.16 * u * u - points_top(u + 0.25, 0.3)), -0.4 - y);
    float cover = edge(far_d * 0.5);
    vec3 rgb = shaded(colour, -0.42 - 0.12 * p.y);
    float front = edge(near_d * 0.5);
    float bevel = smoothstep(-0.09, -0.02, near_d);
    rgb = mix(rgb, shaded(colour, gleam - 0.05 + 0.2 * p.y + 0.24 * bevel), front);
    cover = max(cover, front);
    float band = 1.0 - smoothstep(-0.012, 0.012, abs(y + 0.62) - 0.155);
    float seam = exp(-squared((abs(y + 0.62) - 0.15) * 34.0)) * front;
    rgb = mix(rgb, shaded(colour, gleam * 0.8 - 0.24), band * front);
    rgb = mix(rgb, shaded(colour, 0.5 + gleam), seam);
    const vec3 ruby = vec3(0.93, 0.13, 0.3), sapphire = vec3(0.2, 0.42, 0.96), pearl = vec3(0.97, 0.93, 0.88);
    for (int i = -2; i <= 2; i++) {
        float at = float(i) * 0.37;
        set_stone(rgb, cover, p, vec2(at * 0.69, -0.62 + 0.13 * at * at), (i & 1) == 0 ? 0.095 : 0.07, (i & 1) == 0 ? ruby : sapphire);
        float tip = float(i) * 0.5;
        float high = 0.52 - 0.07 * tip * tip;
        set_stone(rgb, cover, p, vec2(tip * mix(0.68, 0.9, high * 0.62 + 0.5), high), 0.078, pearl);
    }
    set_stone(rgb, cover, p * vec2(1.25, 1.0), vec2(0.0, -0.12), 0.14, vec3(0.12, 0.74, 0.5));
    return vec4(rgb, cover);
}
#endif

#ifdef SPRITE_COIN
// A coin that turns about its upright axis: rim, ring, an embossed star, and its edge where it is seen from the side.
// Distance to the star, folded into one half of one point.
float emblem(vec2 p, float radius) {
    float a = abs(mod(atan(p.x, p.y) + TAU * 0.1, TAU * 0.2) - TAU * 0.1);
    vec2 q = length(p) * vec2(sin(a), cos(a));
    return 0.94 * dot(q - vec2(0.0, radius), vec2(0.851, 0.526));
}
vec4 sprite(vec2 p, vec3 colour) {
    float across = max(abs(v_look.y), 0.1);
    float side = sqrt(max(1.0 - v_look.y * v_look.y, 0.0));
    float thick = 0.08 * side;
    vec2 radii = vec2(max(across - thick, 0.02), 0.96);
    float lean = v_look.y < 0.0 ? -1.0 : 1.0;
    vec2 at = vec2(p.x * across, p.y);
    vec2 shift = vec2(lean * thick, 0.0);
    vec2 face = (at - shift) / radii;  // a circle of radius 1 again
    float k = length(face);
    float face_d = ellipse(at - shift, radii);
    float hull_d = min(min(face_d, ellipse(at + shift, radii)), max(abs(at.x) - thick, abs(p.y) - radii.y));
    float sheen = exp(-squared((face.x * 0.8 + face.y * 0.45 - 1.5 * v_look.y) * 2.2));
    float rim = smoothstep(0.8, 0.84, k);
    float groove = exp(-squared((k - 0.78) * 22.0));
    float d = emblem(face, 0.62);
    float bevel = smoothstep(-0.16, 0.0, d) * (1.0 - smoothstep(0.0, 0.03, d)) * (face.y > 0.0 ? 0.3 : -0.2);
    float light = 0.1 * face.y - 0.06 + 0.2 * rim - 0.35 * groove * (0.6 - 0.4 * face.y);
    light += 0.22 * (1.0 - smoothstep(-0.03, 0.03, d)) + bevel - 0.25 * exp(-squared((d - 0.05) * 16.0));
    vec3 front = shaded(colour, light + 0.5 * sheen * sheen);
    vec3 milled = shaded(colour, -0.3 + 0.3 * p.y + 0.3 * exp(-squared((p.y - 0.3) * 4.0)));
    return vec4(mix(milled, front, edge(face_d)), edge(hull_d));
}
#endif

#ifdef SPRITE_CAKE
// A cake of two tiers on a plate, drawn with stretch 0.8. The icing takes the particle's colour; the rest is its own.
const vec3 SPONGE = vec3(1.0, 0.93, 0.82);
const vec3 CREAM = vec3(1.0, 0.97, 0.94);
const vec3 PLATE = vec3(0.9, 0.92, 1.0);

vec4 over(vec4 below, vec3 colour, float cover) { return vec4(mix(below.rgb, colour, cover), max(below.a, cover)); }

// Short strokes, one in many a cell, wherever the cell's own place is inside of what it lies on.
vec4 sprinkled(vec4 below, vec2 p, vec2 low, vec2 high) {
    const float CELLS = 8.5;
    vec2 cell = floor(p * CELLS);
    vec2 chance = fract(sin(cell * mat2(12.99, 78.23, 39.35, 11.14)) * 437.58);
    vec2 middle = cell + 0.5 + 0.3 * (chance - 0.5);
    float c = cos(TAU * chance.x), s = sin(TAU * chance.x);
    vec2 stroke = mat2(c, s, -s, c) * (p * CELLS - middle);
    float sugar = (length(vec2(max(abs(stroke.x) - 0.12, 0.0), stroke.y)) - 0.07) / CELLS;
    vec2 inside = step(low, middle / CELLS) * step(middle / CELLS, high);
    vec3 sweet = chance.x < 0.33 ? vec3(0.25, 0.72, 0.95) : chance.x < 0.66 ? vec3(1.0, 0.76, 0.22) : vec3(0.5, 0.8, 0.45);
    return over(below, shaded(sweet, -6.0 * stroke.y / CELLS), edge(sugar) * inside.x * inside.y * step(0.4, chance.y));
}

// A cylinder from y = low to high, seen a little from above: icing that runs down, jam, and pearls of cream at its foot.
vec4 tier(vec4 below, vec2 p, vec3 colour, float wide, float low, float high, float drips) {
    float in_x = clamp(p.x / wide, -1.0, 1.0);
    float sag = 0.11 * wide;
    float drop = sag * sqrt(1.0 - in_x * in_x);
    float side = max(abs(p.x) - wide, max(p.y - high, low - drop - p.y));
    float light = 0.14 - 0.24 * (in_x + 0.35) * (in_x + 0.35);
    vec4 drawn = over(below, shaded(SPONGE, light), edge(side));
    float jam = abs(p.y - mix(low, high, 0.3) + drop) - 0.018;
    drawn = over(drawn, shaded(colour, light - 0.15), edge(max(jam, side)));
    float wave = 0.5 - 0.5 * cos(in_x * (1.0 + 0.25 * in_x * in_x) * drips);
    float runs = high - drop - 0.08 - 0.12 * (1.0 - wave * wave) * (0.6 + 0.4 * cos(in_x * 7.0 + 1.0));
    float lip = exp(-squared((p.y - runs - 0.035) * 24.0));
    drawn = over(drawn, shaded(colour, light + 0.2 * lip), edge(max(side, (runs - p.y) * 0.7)));
    drawn = sprinkled(drawn, p, vec2(0.06 - wide, low + 0.06), vec2(wide - 0.06, high - sag - 0.06));
    vec2 top = (p - vec2(0.0, high)) / vec2(wide, sag);
    float gloss = 0.2 + 0.14 * top.y - 0.12 * smoothstep(0.8, 1.0, length(top)) - 0.08 * top.x;
    drawn = over(drawn, shaded(colour, gloss), edge(ellipse(p - vec2(0.0, high), vec2(wide, sag))));
    const float PEARL = 0.052;
    float x = clamp(floor(p.x / (2.0 * PEARL) + 0.5), -floor(wide / (2.0 * PEARL)), floor(wide / (2.0 * PEARL))) * 2.0 * PEARL;
    vec2 ball = (p - vec2(x, low - sag * sqrt(max(1.0 - x * x / (wide * wide), 0.0)) + 0.02)) / PEARL;
    float pearl_light = 0.1 + 0.16 * ball.y - 0.1 * ball.x - 0.22 * dot(ball, ball) + 0.5 * light;
    return over(drawn, shaded(CREAM, pearl_light), edge((length(ball) - 1.0) * PEARL));
}

vec4 sprite(vec2 p, vec3 colour) {
    vec2 q = vec2(p.x, p.y * 0.8);
    vec4 drawn = vec4(shaded(PLATE, -0.1 - 0.3 * q.x * q.x), edge(ellipse(q + vec2(0.0, 0.64), vec2(0.98, 0.15))));
    drawn = over(drawn, shaded(PLATE, 0.5 - 0.8 * abs(q.x + 0.2)), edge(ellipse(q + vec2(0.0, 0.62), vec2(0.94, 0.13))));
    drawn = over(drawn, shaded(PLATE, -0.12), 0.8 * edge(ellipse(q + vec2(0.0, 0.6), vec2(0.84, 0.105))));
    drawn = tier(drawn, q, colour, 0.74, -0.53, 0.0, 19.0);
    return tier(drawn, q, colour, 0.48, 0.04, 0.5, 15.0);
}
#endif

#ifdef SPRITE_CANDLE
// A striped candle in the lower half, drawn with stretch 5; its wick ends in the middle, where a flame belongs.
vec4 sprite(vec2 p, vec3 colour) {
    vec2 q = vec2(p.x, p.y * 5.0);
    float top = -0.9 + 0.12 * q.x * q.x;
    float wax = max(abs(q.x) - 0.72, max(q.y - top, -4.9 - q.y));
    float wick = max(abs(q.x) - 0.12, max(q.y + 0.1, -1.2 - q.y));
    float stripe = smoothstep(-0.12, 0.12, abs(fract(q.y * 0.42 + q.x * 0.28) - 0.5) - 0.25);
    float light = 0.2 - 0.55 * (q.x + 0.25) * (q.x + 0.25) + 0.3 * smoothstep(-1.8, -0.9, q.y);
    vec3 rgb = mix(shaded(vec3(1.0, 0.97, 0.92), light - 0.12), shaded(colour, light), stripe);
    rgb = mix(vec3(0.28, 0.2, 0.2), rgb, edge(wax));
    return vec4(rgb, max(edge(wax), edge(wick)));
}
#endif

#ifdef SPRITE_PICTURE
vec4 sprite(vec2 p, vec3 colour) {
    vec2 at = vec2(0.5 + 0.5 * p.x, 0.5 - 0.5 * p.y);
    vec4 texel = mix(texture(pictures, vec3(at, v_page.x)), texture(pictures, vec3(at, v_page.y)), v_page.z);
    return vec4(texel.rgb / max(texel.a, 1e-3) * colour, texel.a);
}
#endif

#ifdef TRAIL
// A ribbon's cross section: bright along its middle, more so towards the head.
vec4 ribbon(vec2 p, vec3 colour) {
    float fall = max(1.0 - p.x * p.x, 0.0);
    return vec4(shaded(colour, 0.45 * v_colour.a * fall * fall * fall * (1.0 - p.y)), fall * fall);
}
#endif

void main() {
#ifdef POINT
    vec2 v_at = vec2(2.0 * gl_PointCoord.x - 1.0, 1.0 - 2.0 * gl_PointCoord.y);
#endif
#ifdef TRAIL
    vec4 drawn = v_ribbon > 0.5 ? ribbon(v_at, v_colour.rgb) : sprite(v_at, v_colour.rgb);
#else
    vec4 drawn = sprite(v_at, v_colour.rgb);
#endif
    float alpha = drawn.a * v_colour.a * brightness;
    out_colour = vec4(drawn.rgb * alpha, alpha * (1.0 - v_look.x));
}
