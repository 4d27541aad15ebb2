// Run by Maven before the build: says plainly when Node is too old, and installs the packages only when
// package-lock.json is another than the one they were installed from.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const NEEDED = [20, 19]
const STAMP = 'node_modules/.installed-from'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `The console's web page needs Node ${NEEDED.join('.')} or newer to build; ${process.execPath} is ${process.versions.node}.\n` +
      'Install a newer Node, or build without the page: -Dweb.skip',
  )
  process.exit(1)
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) process.exit(0)

const npm = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { stdio: 'inherit' })
if (npm.error) console.error(`npm could not be started (${npm.error.message}). Install npm, or build with -Dweb.skip`)
if (npm.status !== 0) process.exit(npm.status ?? 1)
writeFileSync(STAMP, lock)
