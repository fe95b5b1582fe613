/** Draws nodes as the shape of their soort, in WebGL: a distance to the outline per soort, filled lightly, with a firm edge. */
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import { floatColor } from "sigma/utils";
import { DINGEN } from "../vormen.ts";
import type { Ding } from "../types.ts";
import type { KnoopAttr, LijnAttr } from "./graaf.ts";

export type VormData = NodeDisplayData & { readonly soort: Ding; readonly vulling: string };

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_diff;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 diff = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + diff, 1)).xy, 0, 1);
  v_diff = diff;
  v_radius = size / 2.0;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_fill = a_fill;
  v_fill.a *= bias;
}`;

/** The outlines of `VORMEN` as signed distances; the numbers are theirs. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_diff;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
float box(vec2 p, vec2 half_) { vec2 d = abs(p) - half_; return max(d.x, d.y); }
float side(vec2 p, vec2 a, vec2 b) { vec2 n = vec2(b.y - a.y, a.x - b.x); return dot(p - a, normalize(n)); }
float outline(vec2 p) {
  vec2 q = vec2(abs(p.x), p.y);
  if (v_shape < 1.5) return length(p) - 0.94;
  if (v_shape < 2.5) return box(p, vec2(0.78));
  if (v_shape < 3.5) return max(box(p, vec2(0.78)), -box(p - vec2(0.78, -0.78), vec2(0.58, 0.4)));
  if (v_shape < 4.5) return max(max(q.x - 0.85, q.y - 0.8), side(q, vec2(0.0, -0.95), vec2(0.85, -0.2)));
  if (v_shape < 5.5) return (abs(p.x) + abs(p.y) - 1.0) * 0.7071;
  if (v_shape < 6.5) return max(abs(p.y) - 0.85, side(abs(p), vec2(1.0, 0.0), vec2(0.5, 0.85)));
  if (v_shape < 7.5) return max(q.y - 0.8, side(q, vec2(0.0, -0.95), vec2(0.95, 0.8)));
  if (v_shape < 8.5) return length(vec2(max(q.x - 0.45, 0.0), p.y)) - 0.55;
  return max(box(p, vec2(0.68, 0.9)), side(p, vec2(0.3, -0.9), vec2(0.68, -0.5)));
}
void main(void) {
  vec2 p = vec2(v_diff.x, -v_diff.y) / v_radius;
  float soft = u_correctionRatio * 2.0 / v_radius;
  float d = outline(p);
  #ifdef PICKING_MODE
  gl_FragColor = d > soft ? vec4(0.0) : v_color;
  #else
  float edge = smoothstep(-0.2 - soft, -0.2, d);
  if (v_shape > 0.5 && v_shape < 1.5) edge = max(edge, 1.0 - smoothstep(0.06, 0.06 + soft, abs(p.y - 0.5)));
  gl_FragColor = mix(mix(v_fill, v_color, edge), vec4(0.0), smoothstep(0.0, soft, d));
  #endif
}`;

/** Order of the shapes in the fragment shader. */
const ORDER: readonly Ding[] = [
  "PERSOON",
  "FUNCTIE",
  "ORGANISATIE",
  "VESTIGING",
  "ADRES",
  "OBJECT",
  "VOERTUIG",
  "REKENING",
  "TELEFOON",
  "VERGUNNING",
];
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  DINGEN.map((soort) => [soort, ORDER.indexOf(soort)]),
);

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

export class VormProgram extends NodeProgram<(typeof UNIFORMS)[number], KnoopAttr, LijnAttr> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_fill", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { soort, vulling } = data as VormData;
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = NUMBERS[soort] ?? 0;
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(vulling);
    array[start + 6] = nodeIndex;
  }

  override setUniforms(
    { sizeRatio, correctionRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    const { u_sizeRatio = null, u_correctionRatio = null, u_matrix = null } = uniformLocations;
    gl.uniform1f(u_correctionRatio, correctionRatio);
    gl.uniform1f(u_sizeRatio, sizeRatio);
    gl.uniformMatrix3fv(u_matrix, false, matrix);
  }
}
