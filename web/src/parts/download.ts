/** Fetches a file and hands it to the browser to keep; a refusal stays on the page instead of becoming a file. */
import { ResponseError, toProbleem } from "../api/probleem.ts";

/** The name that the server gave, or a plain one. */
export function fileNameOf(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "") ?? [];
  try {
    return encoded === undefined ? "bestand" : decodeURIComponent(encoded);
  } catch {
    return "bestand";
  }
}

/** @throws ResponseError when the server refuses. */
export async function downloadFile(path: string): Promise<void> {
  const answer = await fetch(`/v1${path}`, {
    headers: { accept: "application/octet-stream, application/problem+json" },
  }).catch(() => {
    throw new ResponseError({ status: 0, code: "GEEN_VERBINDING" });
  });
  if (!answer.ok) throw toProbleem(answer.status, await answer.json().catch(() => undefined));
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(answer.headers.get("content-disposition"));
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
