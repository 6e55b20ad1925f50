-- Asks for one page after another, in the order of the file that PAGES names, so that none is stored yet.
local pages = {}
for path in io.lines(os.getenv("PAGES")) do pages[#pages + 1] = path end
local at = tonumber(os.getenv("FIRST") or 0)

function request()
  at = at % #pages + 1
  return wrk.format("GET", pages[at], { ["Accept-Encoding"] = "br" })
end
