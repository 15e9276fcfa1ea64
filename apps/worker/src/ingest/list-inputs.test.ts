import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORMATS_READ } from "./input-format";
import { listInputs } from "./list-inputs";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-inputs-"));
  await mkdir(join(folder, "years/2022"), { recursive: true });
  await mkdir(join(folder, "pictures"));
  const files = [
    "years/b.txt",
    "years/2022/a.JSON",
    "years/2022/c.html",
    "years/.hidden.txt",
    "pictures/d.png",
  ];
  for (const file of files) await writeFile(join(folder, file), "x");
  await symlink(join(folder, "years"), join(folder, "years/2022/up"));
  await symlink(join(folder, "gone.txt"), join(folder, "years/dangling.txt"));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  {
    name: "a folder to its ends, a loop of links once",
    paths: ["years"],
    found: [
      "years/2022/a.JSON",
      "years/2022/c.html",
      "years/b.txt",
      "! years/dangling.txt: no such file or folder",
    ],
  },
  {
    name: "a folder with nothing to read",
    paths: ["pictures"],
    found: [`! pictures: nothing in this folder that is read (${FORMATS_READ})`],
  },
  {
    name: "a missing path, then a file",
    paths: ["nowhere.txt", "years/b.txt"],
    found: ["! nowhere.txt: no such file or folder", "years/b.txt"],
  },
  {
    name: "a picture",
    paths: ["pictures/d.png"],
    found: [`! pictures/d.png: not a kind of file that is read (${FORMATS_READ})`],
  },
])("$name", async ({ paths, found }) => {
  const inputs: string[] = [];
  for await (const input of listInputs(paths.map((path) => join(folder, path)))) {
    if (input instanceof Error) inputs.push(`! ${relative(folder, input.place)}: ${input.reason}`);
    else inputs.push(relative(folder, input.path));
  }
  expect(inputs).toEqual(found);
});
