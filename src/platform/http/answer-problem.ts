/** Answers a problem: same shape, same headers, whatever went wrong. */
import type { Reply } from "./context.ts";
import { type FieldError, problem, type ProblemCode, PROBLEMS, type ProblemText } from "./problem.ts";

export function answerProblem(
  reply: Reply,
  code: ProblemCode | (string & {}),
  options: { readonly text?: ProblemText; readonly fouten?: readonly FieldError[] } = {},
): Reply {
  const text = options.text ?? PROBLEMS[code as ProblemCode] ?? PROBLEMS.MISLUKT;
  return reply
    .code(text[0])
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem(code, text, reply.request.trace.traceId, options.fouten)));
}
