# Completion of homelab in fish, at the first Tab of a shell: the tool itself says what it takes. Where it can't,
# nothing is offered and nothing is said.
if command -q homelab
    command homelab completion fish 2>/dev/null </dev/null | source 2>/dev/null
end
