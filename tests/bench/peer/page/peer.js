// Gifts as a browser source shows them: particles without state in one draw call, alpha video, banners of the DOM.
// Nothing runs while there is nothing to see.
import {
  CustomBlending, InstancedBufferAttribute, InstancedBufferGeometry, BufferAttribute, OneFactor, AddEquation,
  OneMinusSrcAlphaFactor, OrthographicCamera, Points, Scene, ShaderMaterial, WebGLRenderer, GLSL3, DynamicDrawUsage,
} from "./three.module.min.js";

const WIDTH = 1920, HEIGHT = 1080;
const CHUNK = 256, MOST_CHUNKS = 8192;
const BACKDATE_SECS = 1 / 60; // so that the first frame shows it
const FADE_SECS = 0.25;
const asked = new URLSearchParams(location.search);
const SIZE_PX = Number(asked.get("size")), MOST_BANNERS = Number(asked.get("banners"));

const vertexShader = `
in vec4 chunk; // born, ends, seed, first particle
in float count;
uniform float now, size_px;
uniform vec2 canvas_px;
flat out vec4 v_colour;
#define TAU 6.283185307

uint pcg(uint v) {
  uint state = v * 747796405u + 2891336453u;
  uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}
vec2 two(uint v) { return vec2(v & 0xffffu, v >> 16u) / 65535.0; }

void main() {
  uint k = uint(gl_VertexID);
  uint seed = pcg(uint(chunk.z) ^ pcg(uint(chunk.w) + k));
  vec2 place = two(seed), heading = two(pcg(seed)), pick = two(pcg(seed + 1u));
  float age = now - chunk.x, life = age / 6.5;
  // Closed form: what drag leaves of a speed, and gravity.
  float drag = 0.3;
  float gone = (1.0 - exp(-drag * age)) / drag;
  float angle = TAU * heading.x, speed = mix(0.02, 0.06, heading.y);
  vec2 at_px = (place * 0.98 + 0.01) * canvas_px;
  at_px += canvas_px.y * (vec2(cos(angle), sin(angle)) * speed * gone + vec2(0.0, -0.01) * (age - gone) / drag);
  float ending = clamp((chunk.y - now) / ${FADE_SECS}, 0.0, 1.0);
  vec3 colour = mix(vec3(1.0, 0.302, 0.427), vec3(0.349, 0.847, 1.0), clamp(life, 0.0, 1.0));
  v_colour = vec4(colour * (1.0 + 0.1 * (2.0 * pick.x - 1.0)), 0.8 * ending);
  bool alive = float(k) < count && age >= 0.0 && ending > 0.0;
  gl_Position = alive ? vec4(at_px / canvas_px * 2.0 - 1.0, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = size_px;
}`;

const fragmentShader = `
flat in vec4 v_colour;
uniform float size_px;
out vec4 out_colour;
void main() {
  vec2 p = vec2(gl_PointCoord.x, 1.0 - gl_PointCoord.y) * 2.0 - 1.0;
  float d = length(p), light = 0.25 * (p.y - d * d * 0.6);
  vec3 deep = mix(v_colour.rgb, v_colour.rgb * v_colour.rgb * v_colour.rgb * 0.8, min(-1.5 * min(light, 0.0), 1.0));
  vec3 colour = mix(deep, vec3(1.0), max(light, 0.0));
  float alpha = clamp(0.5 - (d - 0.98) * size_px * 0.5, 0.0, 1.0) * v_colour.a;
  out_colour = vec4(min(colour, 1.0) * alpha, alpha);
}`;

const renderer = new WebGLRenderer({
  alpha: true, premultipliedAlpha: true, antialias: false, depth: false, stencil: false,
  powerPreference: "high-performance",
});
renderer.setPixelRatio(1);
renderer.setSize(WIDTH, HEIGHT, false);
renderer.setClearColor(0, 0);
document.body.append(renderer.domElement);

const geometry = new InstancedBufferGeometry();
geometry.setAttribute("position", new BufferAttribute(new Float32Array(3 * CHUNK), 3)); // three counts with it
const chunkAttribute = new InstancedBufferAttribute(new Float32Array(4 * MOST_CHUNKS), 4).setUsage(DynamicDrawUsage);
const countAttribute = new InstancedBufferAttribute(new Float32Array(MOST_CHUNKS), 1).setUsage(DynamicDrawUsage);
geometry.setAttribute("chunk", chunkAttribute);
geometry.setAttribute("count", countAttribute);
const material = new ShaderMaterial({
  glslVersion: GLSL3, vertexShader, fragmentShader, transparent: true, depthTest: false, depthWrite: false,
  blending: CustomBlending, blendEquation: AddEquation, blendSrc: OneFactor, blendDst: OneMinusSrcAlphaFactor,
  uniforms: { now: { value: 0 }, size_px: { value: SIZE_PX }, canvas_px: { value: { x: WIDTH, y: HEIGHT } } },
});
const points = new Points(geometry, material);
points.frustumCulled = false;
const scene = new Scene();
scene.add(points);
const camera = new OrthographicCamera();

let bursts = []; // { born, ends, seed, count }
let unacked = []; // gifts whose first frame is to come
let isRunning = false, isDirty = false;
const secs = () => performance.now() / 1000;

function layOut() {
  let used = 0;
  for (const burst of bursts) {
    for (let first = 0; first < burst.count && used < MOST_CHUNKS; first += CHUNK, used++) {
      chunkAttribute.array.set([burst.born, burst.ends, burst.seed, first], 4 * used);
      countAttribute.array[used] = Math.min(burst.count - first, CHUNK);
    }
  }
  geometry.instanceCount = used;
  for (const attribute of [chunkAttribute, countAttribute]) {
    attribute.clearUpdateRanges();
    attribute.addUpdateRange(0, used * attribute.itemSize);
    attribute.needsUpdate = true;
  }
}

function draw() {
  const now = secs();
  const living = bursts.filter((burst) => burst.ends > now);
  if (isDirty || living.length !== bursts.length) {
    bursts = living;
    isDirty = false;
    layOut();
  }
  points.visible = bursts.length > 0;
  material.uniforms.now.value = now;
  renderer.render(scene, camera);
  if (unacked.length) {
    const shown = unacked;
    unacked = [];
    setTimeout(() => shown.forEach(acknowledge)); // the frame is on its way
  }
  isRunning = bursts.length > 0;
  if (isRunning) requestAnimationFrame(draw);
}

function run() {
  if (isRunning) return;
  isRunning = true;
  requestAnimationFrame(draw);
}

function acknowledge(giftId) {
  say("gift:ack", { giftId, receivedAt: new Date().toISOString(), rendered: true, error: null });
}

const banners = [];

function showBanner(gift) {
  const banner = document.createElement("div");
  const face = document.createElement("i"), words = document.createElement("span");
  const title = document.createElement("small"), count = document.createElement("b");
  const hue = [...gift.sender.userId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  face.style.background = `linear-gradient(135deg, hsl(${hue} 62% 50%), hsl(${hue + 20} 66% 30%))`;
  face.textContent = gift.sender.username.slice(0, 1);
  words.textContent = gift.sender.username;
  title.textContent = gift.giftType;
  words.append(title);
  count.textContent = `×${gift.quantity}`;
  banner.className = "banner";
  banner.append(face, words, count);
  document.body.append(banner);
  banners.push(banner);
  if (banners.length > MOST_BANNERS) banners.shift().remove();
  banners.forEach((one, index) => { one.style.bottom = `${58 + 108 * index}px`; });
  requestAnimationFrame(() => banner.classList.add("here"));
  setTimeout(() => banner.classList.remove("here"), gift.animation.duration);
  setTimeout(() => {
    banner.remove();
    const index = banners.indexOf(banner);
    if (index >= 0) banners.splice(index, 1);
  }, gift.animation.duration + 400);
}

function showVideo(gift) {
  const video = document.createElement("video");
  Object.assign(video, { src: gift.animation.assetUrl, muted: true, autoplay: true, playsInline: true });
  document.body.append(video);
  video.requestVideoFrameCallback(() => acknowledge(gift.giftId));
  setTimeout(() => { video.pause(); video.removeAttribute("src"); video.load(); video.remove(); }, gift.animation.duration);
}

function show(gift) {
  if (gift.animation.type === "video") {
    showVideo(gift);
  } else {
    const count = Number(gift.giftType.split("_")[1]), born = secs() - BACKDATE_SECS;
    const seed = [...gift.giftId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 16777213, 7);
    bursts.push({ born, ends: born + gift.animation.duration / 1000 + FADE_SECS, seed, count });
    isDirty = true;
    unacked.push(gift.giftId);
    run();
  }
  showBanner(gift);
}

// --- the conversation with the engine ---
let engine;

function say(type, payload) {
  engine.send(JSON.stringify({ type, payload, timestamp: new Date().toISOString(), version: "1.0.0" }));
}

function meetEngine() {
  engine = new WebSocket(asked.get("engine"), "hyperfocus-protocol-v1");
  engine.onopen = () => say("connection:init", {
    clientId: "peer", streamId: "bench", clientType: "host", version: "1.0.0",
    capabilities: ["webgl", "particles", "video", "gift-ack"],
  });
  engine.onmessage = (event) => {
    const { type, payload } = JSON.parse(event.data);
    if (type === "gift:received") show(payload);
    if (type === "heartbeat:ping") {
      const stats = { latency: 1, memory: 1, queueSize: 0 };
      say("heartbeat:pong", { timestamp: new Date().toISOString(), sequence: payload.sequence, stats });
    }
  };
}

renderer.render(scene, camera); // compiles what the first gift needs
meetEngine(); // as the overlay does: now gifts can come
