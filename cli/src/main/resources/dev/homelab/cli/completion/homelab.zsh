# Completion of homelab in zsh, as `homelab completion zsh` prints it. It starts no program.

# What can stand at a place, by its key, in the variables of whoever asks.
_homelab_place() {
  reader='' below=() flags=() kind='' values=() about=''
  case $1 in
@PLACES@
    (*) return 1 ;;
  esac
}

# Offers the verb's flags that are not there yet.
_homelab_flags() {
  local flag
  local -a left
  for flag in "${own[@]}"; do
    (( ${given[(Ie)${flag%%:*}]} )) || left+=("$flag")
  done
  _describe -o -t options 'option' left
}

# Offers what can stand for a value.
_homelab_values() {
  local meant=${about//\%/%%} file=@LABELS@
  local -i failed=1
  local -a first expl
  case $kind in
    (recorded-verb) _homelab_place recorded:+ ;;
    (recorded-word)
      _homelab_place "recorded:${(j: :)operands}"
      values=("${below[@]}")
      ;;
    (verb-word)
      (( $#operands )) || first=("${values[@]}")
      _homelab_place "${(j: :)operands}"
      values=("${first[@]}" "${below[@]}")
      ;;
    (label)
      [[ -f $file && -r $file ]] && values=(${(M)${(f)"$(<$file)"}:#[A-Za-z_][A-Za-z0-9_]#})
      ;;
  esac
  if (( $#values )); then
    _describe -t values "$meant" values && failed=0
  fi
  if [[ $kind == file ]]; then
    _wanted files expl "$meant" _files && failed=0
  elif (( ! $#values )); then
    _message -e values "$meant"
  fi
  return failed
}

_homelab_complete() {
  local reader kind about word flag so_far='' found='' declared='' expected='' ended=''
  local -i i at=1 failed=1
  local -a below flags values typed own given operands
  (( CURRENT <= 2 )) || typed=("${(@Q)words[2,CURRENT-1]}")

  if (( $#typed )) && _homelab_place "alias:$typed[1]"; then
    typed=("${values[@]}" "${(@)typed[2,-1]}")
  fi

  # The longest verb that they begin with.
  for ((i = 1; i <= $#typed; i++)); do
    word=$typed[i]
    [[ $word == [a-z0-9]* && $word != *[^a-z0-9-]* ]] || break
    _homelab_place "$so_far${so_far:+ }$word" || break
    so_far+="${so_far:+ }$word"
    if [[ -n $reader ]]; then
      found=$so_far
      at=i+1
    fi
  done
  if (( i > $#typed )); then
    _homelab_place "$so_far"
    if [[ $PREFIX != -* ]]; then
      (( ! $#below )) || { _describe -t commands 'verb' below && failed=0 }
    elif [[ -z $found || $found != "$so_far" ]]; then
      _describe -o -t options 'option' flags && failed=0
    fi
    [[ $found == "$so_far" ]] || return failed
  fi
  [[ -n $found ]] || return failed

  # Its flags and operands so far.
  _homelab_place "$found"
  own=("${flags[@]}")
  [[ $reader != declared ]] || declared=1
  for word in "${(@)typed[at,-1]}"; do
    flag=${word%%=*}
    if [[ -n $expected ]]; then
      expected=''
    elif [[ -n $ended ]]; then
      operands+=("$word")
    elif [[ $word == -- ]]; then
      ended=1
    elif [[ $word != -[^0-9]* ]] || { [[ -n $declared ]] && (( ! ${${own[@]%%:*}[(Ie)$flag]} )) }; then
      operands+=("$word")
      ended=$declared
    else
      given+=("$flag")
      if [[ $word == "$flag" ]] && _homelab_place "$found $flag"; then expected=$flag; fi
    fi
  done

  if [[ -n $expected ]]; then
    _homelab_place "$found $expected" && _homelab_values && failed=0
  elif [[ -z $ended && $PREFIX == --*=* ]]; then
    _homelab_place "$found ${PREFIX%%=*}" && compset -P 1 '*=' && _homelab_values && failed=0
  elif [[ -z $ended && $PREFIX == -* ]]; then
    _homelab_flags && failed=0
  elif _homelab_place "$found @$(($#operands + 1))" || _homelab_place "$found @+"; then
    _homelab_values && failed=0
  elif [[ -z $ended && -z $PREFIX ]] && (( failed )); then
    _homelab_flags && failed=0
  fi
  return failed
}

(( ! ${+functions[compdef]} )) || compdef _homelab_complete homelab
