/** Draws ties in WebGL: solid while they hold, broken when they are over; with an arrow from owner to property. */
import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  EdgeRectangleProgram,
} from "sigma/rendering";
import type { KnoopAttr, LijnAttr } from "./graaf.ts";

/** Dashes along the longer axis of the screen: the normal of a line tells which one that is. */
const BROKEN = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
uniform highp float u_pixelRatio;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float along = abs(v_normal.x) > abs(v_normal.y) ? gl_FragCoord.y : gl_FragCoord.x;
  if (mod(along, 7.0 * u_pixelRatio) > 4.0 * u_pixelRatio) discard;
  float t = smoothstep(v_thickness - v_feather, v_thickness, length(v_normal) * v_thickness);
  gl_FragColor = mix(v_color, vec4(0.0), t);
  #endif
}`;

class BrokenLine extends EdgeRectangleProgram<KnoopAttr, LijnAttr> {
  override getDefinition() {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: BROKEN };
  }
}

const HEAD = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 };
const head = createEdgeArrowHeadProgram<KnoopAttr, LijnAttr>(HEAD);

export const LIJN_PROGRAMS = {
  heel: EdgeRectangleProgram<KnoopAttr, LijnAttr>,
  gebroken: BrokenLine,
  heelPijl: createEdgeCompoundProgram<KnoopAttr, LijnAttr>([
    createEdgeClampedProgram<KnoopAttr, LijnAttr>({ lengthToThicknessRatio: HEAD.lengthToThicknessRatio }),
    head,
  ]),
  gebrokenPijl: createEdgeCompoundProgram<KnoopAttr, LijnAttr>([BrokenLine, head]),
};
