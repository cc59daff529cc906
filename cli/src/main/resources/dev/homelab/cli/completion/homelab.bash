# Completion of homelab in bash, as `homelab completion bash` prints it. It starts no program.

# What can stand at a place, by its key, in the variables of whoever asks.
_homelab_place() {
  reader='' below=() flags=() kind='' values=()
  case $1 in
@PLACES@
    *) return 1 ;;
  esac
}

# Offers those words that begin with what was typed.
_homelab_offer() {
  local offer
  for offer; do
    if [[ $offer == "$current"* ]]; then
      case $typed in
        [\'\"]*) if [[ $offer == *[!A-Za-z0-9_./:=@%+,\ -]* ]]; then continue; fi ;;
        *) printf -v offer %q "$offer" ;;
      esac
      COMPREPLY+=("$prefix$offer")
    fi
  done
}

# Offers the verb's flags that are not there yet.
_homelab_flags() {
  local flag other
  for flag in "${own[@]}"; do
    for other in "${given[@]}"; do
      if [[ $flag == "$other" ]]; then continue 2; fi
    done
    _homelab_offer "$flag"
  done
}

# The names of labels that were last shown, one a line.
_homelab_labels() {
  local name file=@LABELS@
  if [[ -f $file && -r $file ]]; then
    while IFS= read -r name; do
      if [[ $name =~ ^[A-Za-z_][A-Za-z0-9_]*$ ]]; then _homelab_offer "$name"; fi
    done <"$file"
  fi
}

# Offers what can stand for a value.
_homelab_values() {
  local -a first=()
  case $kind in
    recorded-verb) _homelab_place recorded:+ ;;
    recorded-word)
      _homelab_place "recorded:${operands[*]}"
      values=("${below[@]}")
      ;;
    verb-word)
      if ((${#operands[@]} == 0)); then first=("${values[@]}"); fi
      _homelab_place "${operands[*]}"
      values=("${first[@]}" "${below[@]}")
      ;;
    label) _homelab_labels ;;
  esac
  if [[ $kind == file && -z $prefix ]]; then
    compopt -o default
  elif [[ $kind == file ]]; then
    # Where = parts no words, bash would take the flag for a part of the name.
    while IFS= read -r word; do _homelab_offer "$word"; done < <(compgen -f -- "$current")
  fi
  _homelab_offer "${values[@]}"
}

_homelab_complete() {
  local IFS=$' \t\n' reader='' kind='' word flag
  local line so_far='' found='' declared='' expected='' ended='' prefix='' typed current
  local -a below=() flags=() values=() words=() own=() given=() operands=()
  local -i i at=0

  # The words up to the cursor. Bash has cut them at = and : as well, where no space is.
  line=${COMP_LINE:0:COMP_POINT}
  line=${line#*"${COMP_WORDS[0]}"}
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ i -eq 1 || $line == [[:space:]]* ]]; then
      line=${line#"${line%%[![:space:]]*}"}
      words+=('')
    fi
    if ((i == COMP_CWORD)); then word=$line; fi
    words[${#words[@]} - 1]+=$word
    line=${line#"$word"}
  done
  typed=${words[${#words[@]} - 1]}
  words=("${words[@]:0:${#words[@]} - 1}")
  current=${typed//[\\\'\"]/}

  if ((${#words[@]})) && _homelab_place "alias:${words[0]}"; then
    words=("${values[@]}" "${words[@]:1}")
  fi

  # The longest verb that they begin with.
  for ((i = 0; i < ${#words[@]}; i++)); do
    word=${words[i]}
    if [[ $word != [a-z0-9]* || $word == *[!a-z0-9-]* ]]; then break; fi
    _homelab_place "$so_far${so_far:+ }$word" || break
    so_far+=${so_far:+ }$word
    if [[ -n $reader ]]; then
      found=$so_far
      at=i+1
    fi
  done
  if ((i == ${#words[@]})); then
    _homelab_place "$so_far"
    if [[ $current != -* ]]; then
      _homelab_offer "${below[@]}"
    elif [[ -z $found || $found != "$so_far" ]]; then
      _homelab_offer "${flags[@]}"
    fi
    if [[ $found != "$so_far" ]]; then return; fi
  fi
  if [[ -z $found ]]; then return; fi

  # Its flags and operands so far.
  _homelab_place "$found"
  own=("${flags[@]}")
  if [[ $reader == declared ]]; then declared=1; fi
  for word in "${words[@]:at}"; do
    flag=${word%%=*}
    if [[ -n $expected ]]; then
      expected=''
    elif [[ -n $ended ]]; then
      operands+=("$word")
    elif [[ $word == -- ]]; then
      ended=1
    elif [[ $word != -[!0-9]* || (-n $declared && " ${own[*]} " != *" $flag "*) ]]; then
      operands+=("$word")
      ended=$declared
    else
      given+=("$flag")
      if [[ $word == "$flag" ]] && _homelab_place "$found $flag"; then expected=$flag; fi
    fi
  done

  if [[ -n $expected ]]; then
    _homelab_place "$found $expected" && _homelab_values
  elif [[ -z $ended && $current == --*=* ]]; then
    flag=${current%%=*}
    if [[ ${COMP_WORDBREAKS-} != *=* ]]; then prefix=$flag=; fi
    current=${current#*=} typed=${typed#*=}
    _homelab_place "$found $flag" && _homelab_values
  elif [[ -z $ended && $current == -* ]]; then
    _homelab_flags
  elif _homelab_place "$found @$((${#operands[@]} + 1))" || _homelab_place "$found @+"; then
    _homelab_values
  elif [[ -z $ended && -z $current && ${#COMPREPLY[@]} -eq 0 ]]; then
    _homelab_flags
  fi
}

_homelab() {
  COMPREPLY=()
  _homelab_complete 2>/dev/null
  return 0
}

complete -F _homelab homelab
