/** A photo made ready on the phone: drawn anew, so that place, time and device stay behind, and no larger than is needed to see it. */

const LARGEST = 2000;
export const BIJLAGE_GRENS = 8 * 1024 * 1024;

export type BijlageFout = "geenFoto" | "teGroot";

const isPdf = async (file: File): Promise<boolean> => (await file.slice(0, 5).text()) === "%PDF-";

/** @returns the file to send, without its own name; or what is wrong with it. */
export async function prepareBijlage(file: File): Promise<File | BijlageFout> {
  if (await isPdf(file)) return file.size > BIJLAGE_GRENS ? "teGroot" : new File([file], "bijlage.pdf");
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!bitmap) return "geenFoto";
  try {
    const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
    return blob ? new File([blob], "bijlage.jpg") : "geenFoto";
  } finally {
    bitmap.close();
  }
}
