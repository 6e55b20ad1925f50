-- REQUESTS requests as a day brings them: mostly monographs, of which some are asked for much more often, with searches, lists, data and files.
local pages = {}
for path in io.lines(os.getenv("PAGES")) do pages[#pages + 1] = path end
local left = tonumber(os.getenv("REQUESTS"))
local codings = { "br", "br", "br", "gzip", "identity" }
local others = { "/", "/monographs", "/dosing", "/side-effects", "/glossary", "/status", "/feed.atom", "/sitemap.xml", "/nothing-here" }
math.randomseed(1)

local function page()
  local share = math.random()
  return pages[1 + math.floor(share * share * share * (#pages - 1))]
end

function request()
  local kind, path = math.random(100), page()
  if kind > 96 then path = others[math.random(#others)]
  elseif kind > 94 then path = path:gsub("/monographs/", "/api/monographs/")
  elseif kind > 92 then path = path .. ".json"
  elseif kind > 90 then path = path .. "/history"
  elseif kind > 86 then path = path:gsub("/monographs/", "/search/suggestions?q="):sub(1, -math.random(1, 6))
  elseif kind > 78 then path = path:gsub("/monographs/", "/search?q=") .. "%20dose" end
  return wrk.format("GET", path, { ["Accept-Encoding"] = codings[math.random(#codings)] })
end

function response(status)
  if status >= 500 then print(status .. " from the site") end
  left = left - 1
  if left <= 0 then wrk.thread:stop() end
end
