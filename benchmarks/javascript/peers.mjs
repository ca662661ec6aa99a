// Renders one template with each JavaScript engine, keeps a file of each, and prints the best milliseconds as JSON.
// Words: a folder with template.docx and facts.json, renders a round, rounds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";

const WARM = 20;
const [folder, times, rounds] = process.argv.slice(2);
const template = readFileSync(join(folder, "template.docx"));
const facts = JSON.parse(readFileSync(join(folder, "facts.json"), "utf8"));
const handler = new TemplateHandler();

const engines = {
  docxtemplater: async () =>
    new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true }).render(facts).toBuffer(),
  "easy-template-x": () => handler.process(template, facts),
};

// The less of processor time and real time: threads that collect rubbish beside it do not count against an engine.
async function timed(render) {
  const start = process.hrtime.bigint();
  const used = process.cpuUsage();
  for (let time = 0; time < Number(times); time++) await render();
  const { user, system } = process.cpuUsage(used);
  const real = Number(process.hrtime.bigint() - start) / 1e6;
  return Math.min((user + system) / 1e3, real) / Number(times);
}

const best = {};
for (const [name, render] of Object.entries(engines)) {
  writeFileSync(join(folder, `${name}.docx`), await render());
  for (let time = 0; time < WARM; time++) await render();
  best[name] = Infinity;
  for (let round = 0; round < Number(rounds); round++) best[name] = Math.min(best[name], await timed(render));
}
console.log(JSON.stringify(best));
