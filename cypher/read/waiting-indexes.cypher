// The indexes that do not answer yet, or never will.
// => name: string
// => state: string
SHOW INDEXES YIELD name, state
WHERE state <> 'ONLINE'
RETURN name, state
ORDER BY name
