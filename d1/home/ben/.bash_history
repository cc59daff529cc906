kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
ls
docker compose up -d
docker compose ps
kubectl logs -f images-5b0461a76-32786
pytest -q
nvim etc/tests/values.py
cat deploy/roles/etc/site.md
cd ~/notes
ls -la
cd ~/notes
ls /etc/notes
git status -s
kubectl cordon node08
k drain node08 --ignore-daemonsets --delete-emptydir-data
clear
ssh node08 sudo apt-get -y dist-upgrade
ssh node08 sudo reboot
kubectl uncordon node08
git diff ansible/ansible/ansible/app.py
kubectl get svc -n ml
kubectl get pods
k get nodes
kubectl logs -f billing-085336f3d-824b0
scp conf/config.tf gw:/etc/infra
git status
docker build -t registry.lab.example/search:3.8.17 .
docker push registry.lab.example/search:3.8.17
git status -s
kubectl set image deployment/search search=registry.lab.example/search:3.8.17 -n prod
kubectl rollout status deployment/search -n prod
git diff
cargo build
make
vim tmp/roles/README.conf
ls
cat cmd/util.sh
clear
cd ..
ls
nvim lib/main.go
npm test
nano ansible/util.py
nano roles/README.go
git diff docs/cmd/conf/config.sh
less conf/cmd/deploy/values.yaml
kubectl get deploy -n infra
sudo systemctl restart postgresql
history
vim conf/README.go
cd /etc/infra
ls
cd /srv/lab
ll
ssh node12
ssh node03
ls /var/log/site
cd ..
ls
cd
ls
vim tmp/roles/site.conf
cd -
git diff tmp/app.yaml
k get po -n ml
kubectl logs -f auth-2b1795aed-e8ee8
cd ..
ls
ssh node12 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
rg test
sudo systemctl status sshd
kubectl cordon node13
kubectl drain node13 --ignore-daemonsets --delete-emptydir-data
ssh node13 sudo apt-get -y dist-upgrade
ssh node13 sudo reboot
kubectl uncordon node13
sudo apt update
less tmp/main.py
/usr/local/bin/kubectl get pods -n prod
kubectl get deploy
k get po -n infra
k describe pod search
k get po
kubectl describe node mailer
ls -lh
kubectl logs -f billing-7c456e6da-2121e
git log
ll
cat conf/ansible/tmp/app.go
kubectl get deploy -n staging
git add .
ssh node01
cd ~/src/site
ls
cargo build
vim lib/main.go
make build
nvim ansible/lib/pkg/values.yaml
vim tests/app.tf
less roles/README.md
cd ..
git status
git checkout dev
rg config
cd -
ls
cat pkg/values.sh | grep cache
ping git
git commit -m "cache alert alert"
kubectl apply -f conf/util.conf
ls /etc/lab
make build
nvim ansible/tmp/cmd/app.py
npm test
vim roles/cmd/util.md
git status
git diff lib/pkg/conf/values.yaml
nano cmd/conf/README.md
grep -rn "retry" .
vault login CANARYe97dc04a
git push origin main
grep -i panel docs/tests/conf/config.yaml
cp tests/values.tf tests/cmd/ansible/util.md
rm etc/pkg/config.tf
cd ..
kubectl rollout restart deployment/api -n prod
kubectl delete pod ledger-27839f596-f4382
ssh gw
kubectl apply -f tmp/tests/site.yaml
git diff
git add .
git commit --amend
make
make build
go test ./...
vim tmp/ansible/site.tf
kubectl get deploy
kubectl get nodes
kubectl get svc
kubectl get svc -n staging
kubectl get nodes
kubectl get deploy -n staging
kubectl describe svc images
nano ansible/cmd/tmp/values.md
npm run build
git branch
cat tests/README.md
ssh node04
git diff --cached
git add -A
kubectl get pods -n prod -l app=worker
git status -s
kubectl describe pod worker-1c923b4c6-267cf --namespace prod
kubectl logs worker-1c923b4c6-267cf --namespace prod --previous --tail=200
git commit -am 'build panel login'
kubectl get pods -n prod
cd /var/log/notes
systemctl restart sshd
gti status
exit
cd -
k get po
kubectl logs -f billing-51f9daf35-9c712
rm -rf /srv/lab422d7
./run.sh
git diff tmp/roles/app.tf
/usr/local/bin/kubectl get pods -n shop -l app=mailer
kubectl describe pod mailer-25f0ff551-5a288 -n shop
kubectl logs mailer-25f0ff551-5a288 --namespace=shop --previous --tail=200
git add lib/site.sh
kubectl logs --tail=200 gateway-d720a46ce-563cd -n staging
git commit --amend
vim src/util.py
go test ./...
vim docs/test_api.go
vim tmp/etc/tmp/app.go
cd -
ssh node12 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
ls -la
systemctl status nginx
kubectl get events -n staging --sort-by=.lastTimestamp | tail -n 30
git add .
git commit -am 'fix alert test'
ls
systemctl status nginx
cd -
git status
kubectl delete pod worker-c305c5c2d-ebc45
git status
sudo apt update
man zfs
kubectl get svc -n prod
cat deploy/conf/src/site.tf
k describe svc mailer
ls -lh
less src/index.conf
cd ~/src/notes
git status
git add pkg/cmd/index.yaml
LANG=C git commit -m "login remove test retry version docs"
du -sh *
cat conf/roles/tests/main.tf
make build
go test ./...
git status
LANG=C curl http://gw:3000/
cat conf/config.py | grep retry
go test ./...
chmod +x roles/config.md
pwd
kubectl describe svc auth
cp pkg/app.sh etc/pkg/index.yaml
pytest -q
ssh db1
kubectl get deploy -n shop
kubectl get nodes -n staging
kubectl get nodes -n prod
npm run build
nvim cmd/index.yaml
git diff ansible/conf/cmd/test_api.sh
git add tmp/site.go
git commit --amend
git push
git status
kubectl get deploy -n ml
ls -la
LANG=C git pull --rebase
less roles/ansible/main.md
kubectl describe node worker
less lib/tests/tmp/site.go
grep -rn "remove" .
git diff --cached
k get nodes -n infra
cd -
ll
k logs -f auth-8c7cfa151-bf5d5
git add pkg/cmd/site.md
git commit -m "test flaky login build build build"
kubectl get svc
k get po
kubectl logs -f api-1b0cad60c-124fd
ls -lh
ls
kubectl cordon node13
kubectl drain node13 --ignore-daemonsets --delete-emptydir-data
ssh node13 sudo apt-get -y dist-upgrade
ssh node13 sudo reboot
kubectl uncordon node13
du -sh *
kubectl get pods
docker ps
mkdir -p ~/labfb23b
cargo build
go test ./...
systemctl status sshd
cd
ls
cd -
ls ~/src/notes
cd ..
top
ssh db1
git push origin main
ll
ssh gw sudo certbot renew --cert-name grafana.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://grafana.lab.example
cd /etc/
kubectl get pods
git status -s
git diff tests/config.tf
ssh node06
terraform fmt -recursive
uptime
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
systemctl status grafana-server
cd ..
git status
pytest -q
docker run --rm -v /var/log/homelab:/data -e KEY2b4=51cb131dd338 f819f3/a3cee:3.26.20 --mode f69 --opt-23d lib/ansible/deploy/values.go
go test ./...
nano etc/app.sh
git commit --amend
git log --oneline
sudo systemctl status loki
rm -rf /var/log/labd6a28
git pull
docker run --rm -v /etc/homelab:/data -e KEY509=e3ade22d223c 71b8ba/0cdd1:4.21.12 --mode 23d --opt-ac1 tmp/site.sh
make test
git commit --amend
git push
mkdir -p /srv/lab75f5e
ssh gw sudo certbot renew --cert-name git.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://git.lab.example
git diff --cached
vim etc/roles/values.tf
rg flaky
kubectl get svc -n shop
kubectl logs -f web-fa38090c0-baaf7
clear
curl http://db1:3000/
kubectl cordon node03
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
ssh node03 sudo apt-get -y dist-upgrade
ssh node03 sudo reboot
kubectl uncordon node03
docker build -t registry.lab.example/search:0.18.8 .
docker push registry.lab.example/search:0.18.8
kubectl set image deployment/search search=registry.lab.example/search:0.18.8 -n prod
kubectl rollout status deployment/search -n prod
LANG=C bash etc/conf/site.md
cd /var/log/lab
git status
git pull
ls -la
cat etc/values.sh
kubectl get deploy -n ml
git status
kubectl get svc
ssh node14
LANG=C git fetch
ls
ping ci
mysql -u root -pCANARY7cd7c2 app
ll
kubectl config use-context prod
git commit -am 'docs add flaky'
git push
cd /etc/
sudo apt update
cat lib/etc/docs/index.conf
go test ./...
vim cmd/main.sh
make test
npm test
kubectl cordon node05
kubectl drain node05 --ignore-daemonsets --delete-emptydir-data
ssh node05 sudo apt-get -y dist-upgrade
ssh node05 sudo reboot
kubectl uncordon node05
vim deploy/deploy/src/app.py
git diff --cached
clear
ls
cd /srv/lab
ls
ping git
docker ps
free -h
ssh ci
k get deploy -n ml
k get po -n staging
less src/roles/values.yaml
cd /etc/app
git status
ssh node02 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
cd
ls
nvim docs/conf/roles/util.go
less cmd/config.py
nano etc/conf/tests/app.yaml
go test ./...
kubectl get svc
clear
ls
grep -i add cmd/pkg/test_api.yaml
cargo build
vim lib/docs/index.yaml
kubectl describe svc worker
exit
k get po
clear
ssh gw sudo certbot renew --cert-name grafana.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://grafana.lab.example
cd ~/notes
clear
kubectl get svc
k get po
kubectl logs -f mailer-0884c0099-b8eee
vim ansible/cmd/lib/index.yaml
free -h
docker images
kubectl logs --tail=200 web-bc71874df-f5b7e -n ml
pwd
git diff --cached
nvim cmd/app.yaml
git diff tests/cmd/lib/values.tf
ls
cd ..
docker images
ping db1
kubectl get deploy -n prod
git diff ansible/etc/main.conf
git add -p
git commit -m "version config"
gti status
sudo apt update
ls -la
cd
ll
cat tmp/index.py
man ssh
cargo build
nvim etc/lib/pkg/util.md
git diff --cached
kubectl get nodes -n staging
git diff
git add .
git commit -m "build update remove test"
systemctl status docker
htop
kubectl describe pod search
LANG=C ssh node01
ls
cd
ls
python3 deploy/etc/cmd/util.go
git status
ls -lh
cat pkg/roles/deploy/util.tf
cat ansible/lib/config.go
cd
ls -lh
ls /srv/
k get svc
kubectl config use-context stage
kubectl get deploy
kubectl describe pod ledger
git pull --rebase
make test
nvim lib/src/util.sh
ssh node06
/usr/local/bin/kubectl logs -f search-eb0aa2481-8715a
cat roles/values.conf
pwd
cd ~/notes
ls -la
homelab dns lookup worker
git stash
LANG=C ssh node04
rm -rf /srv/appd0f3d
cd /var/log/homelab
kubectl get pods -n shop -l app=images
kubectl describe pod images-17e027fb0-f5d38 --namespace shop
kubectl logs images-17e027fb0-f5d38 --namespace shop --previous --tail=200
ls -lh
ssh cache1
git log
grep -rn "version" .
ssh nas
npm test
nvim tests/cmd/README.go
make build
less roles/README.yaml
ls
cd -
scp deploy/util.md cache1:/srv/
cd ..
ls
git status
systemctl restart postgresql
kubectl logs -f gateway-bcaa10f0f-579c8
curl http://ci:80/
cat roles/tmp/tmp/app.sh
kubectl get pods
kubectl get deploy -n shop
ssh node14
grep -i add tmp/conf/index.tf
exit
cargo build
nvim pkg/roles/main.conf
git diff --cached
nvim pkg/README.py
go test ./...
ll
kubectl get deploy
exit
kubectl describe pod billing
systemctl status nginx
git status
git add etc/main.yaml
kubectl describe svc ledger
cat tests/config.md
cat docs/tmp/tests/test_api.yaml | grep fix
docker logs web
docker ps -a
./run.sh
ls ~/infra
cd ~/src/site
git status
cd ~/src/
LANG=C ls
cat tests/tmp/ansible/app.sh
cd
LANG=C ls -lh
docker run --rm -v ~/app:/data -e KEY8c2=85e7814b950c 834c5c/bc1b3:4.12.15 --mode 06d --opt-429 conf/test_api.sh
git checkout dev
make build
npm test
rm tests/values.conf
bash tmp/pkg/index.conf
ls
nano deploy/roles/conf/README.conf
make test
cd /srv/site
ls
grep -i test etc/ansible/index.go
exit
git log
rg fix
git commit -am 'retry cache cache'
git push
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
ls
LANG=C cat src/main.yaml
ssh cache1 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
grep -rn "docs" .
git status
git add -A
git status
docker logs mailer
docker ps -a
docker logs mailer
less ansible/README.py
bash deploy/roles/util.conf
git add -p
clear
ssh gw 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
git status
git diff lib/site.yaml
ssh node02 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
cd ..
ls -lh
cat roles/pkg/roles/app.md
kubectl get pods --namespace infra -l app=gateway
k describe pod gateway-1f43b6789-7e885 --namespace infra
kubectl logs gateway-1f43b6789-7e885 -n infra --previous --tail=200
ls
cd
ls -lh
docker build -t registry.lab.example/ledger:4.20.3 .
docker push registry.lab.example/ledger:4.20.3
clear
kubectl set image deployment/ledger ledger=registry.lab.example/ledger:4.20.3 -n prod
kubectl get svc -n shop
kubectl rollout status deployment/ledger -n prod
du -sh *
python3 deploy/main.sh
cd /var/log/site
ls
sudo systemctl status docker
ls /srv/infra
ll
ls
cat tmp/etc/pkg/index.py
ls
mv ansible/config.sh pkg/lib/ansible/app.sh
kubectl describe pod api
cd /var/log/homelab
ls
systemctl status wireguard
ls
kubectl config use-context prod
git add roles/roles/deploy/values.tf
git commit -m "login cache cache flaky update"
git push
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
LANG=C free -h
terraform apply tfplan
k get po -n ml
kubectl get pods --namespace staging -l app=auth
kubectl get nodes -n infra
k describe pod auth-2498a934c-9cd08 --namespace=staging
kubectl logs auth-2498a934c-9cd08 -n staging --previous --tail=200
kubectl logs -f worker-7b1ca036d-2799b
npm test
LANG=C clear
cat src/lib/site.sh
sudo systemctl status grafana-server
sudo systemctl restart loki
cat roles/pkg/tests/app.sh | grep add
ls
npm run build
pytest -q
vim etc/pkg/site.conf
ssh node05
vim docs/conf/config.yaml
git checkout -b search-dc49
git diff tests/deploy/site.conf
LANG=C git add .
kubectl get svc -n staging
kubectl logs -f billing-5970f6d0c-49ea0
journalctl -u wireguard -f
make test
kubectl apply -f ansible/main.yaml
kubectl rollout restart deployment/ledger -n staging
curl http://git:80/
nano lib/etc/src/values.go
git checkout main
gti status
grep -i docs src/lib/config.py
btop
ls
ssh db2
kubectl get pods
kubectl logs -f ledger-096a64e63-976b5
ssh gw
./run.sh
ls /srv/lab
cd ~/site
cd ~/src/lab
ls
git stash
nvim lib/pkg/pkg/test_api.tf
make
kubectl get nodes
kubectl describe node api
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
git push
git commit --amend
git push
kubectl describe pod billing
LANG=C gti status
git add .
rm ansible/test_api.go
cd
ls
ssh node08
top
ls -lh
cat tmp/conf/docs/test_api.py
nano etc/pkg/tmp/README.sh
make build
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
k get po -n prod
cd -
git status
ls
clear
cat roles/conf/app.py
kubectl get pods -n infra -l app=search
ls
kubectl get pods -n shop
kubectl describe pod search-532034e00-fb5c8 -n infra
kubectl logs search-532034e00-fb5c8 --namespace infra --previous --tail=200
nano docs/main.conf
make build
cd
/usr/local/bin/kubectl get events ---namespace prod --sort-by=.lastTimestamp | tail -n 30
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
ls -la
rm lib/docs/README.conf
ls -la
LANG=C cd ../homelab
ll
k get po
kubectl get svc -n prod
kubectl get svc
cd ..
ls -lh
cat etc/app.md
ssh node05
scp ansible/tests/docs/test_api.md ci:/var/log/notes
git diff
LANG=C git add roles/roles/src/index.conf
git commit --amend
git push origin main
npm test
vim lib/index.md
git stash pop
ssh node02
nvim ansible/deploy/deploy/index.py
cat roles/index.py
LANG=C make build
vim deploy/values.py
git log --oneline
git diff ansible/ansible/roles/index.yaml
LANG=C nvim deploy/lib/lib/values.go
chmod +x tests/app.md
git add -A
git commit -am 'cache retry login'
git push
cd /etc/app
man zfs
./run.sh
kubectl logs -f gateway-b8bbe2239-a5e61
LANG=C ll
git add cmd/tmp/app.tf
kubectl get svc -n ml
cat roles/main.sh
grep -rn "add" .
/usr/local/bin/kubectl get deploy
git log --oneline
ll
bash etc/tmp/etc/README.yaml
LANG=C cat ansible/conf/index.tf | grep version
git status
cargo build
python3 roles/config.go
ssh node06
cd ..
ls
kubectl describe pod worker
ssh gw sudo certbot renew --cert-name grafana.lab.example
ssh gw sudo nginx -t
kubectl get deploy -n ml
ssh gw sudo systemctl reload nginx
curl -sI https://grafana.lab.example
cd
ll
nvim lib/main.sh
less etc/lib/main.conf
sudo systemctl restart loki
git add -A
clear
LANG=C curl http://db2:80/
clear
ssh node09
git status
git add -p
kubectl describe pod worker
ssh gw
clear
rm -rf ~/src/notes17d69
rm -rf ../app0e40e
git diff
vim tests/pkg/config.sh
kubectl describe node worker
kubectl describe node web
grep -rn "fix" .
ls
kubectl get deploy -n prod
kubectl describe svc search
git fetch
docker build -t registry.lab.example/worker:2.5.5 .
docker push registry.lab.example/worker:2.5.5
k set image deployment/worker worker=registry.lab.example/worker:2.5.5 -n prod
kubectl rollout status deployment/worker -n prod
docker logs billing
kubectl get svc
vim pkg/lib/conf/main.go
docker images
vim cmd/app.py
nvim pkg/deploy/index.md
docker run --rm -v /var/log/homelab:/data -e KEY4f7=707e16e147c8 bd2021/c7c10:4.13.15 --mode 681 --opt-482 docs/cmd/values.py
cat src/docs/config.go
cd
ls
kubectl describe svc images
chmod +x tmp/ansible/cmd/config.py
kubectl get svc -n shop
ls
git status
git diff tmp/pkg/docs/site.tf
./run.sh
cargo build
curl http://nas:9090/
git add src/tmp/roles/test_api.md
git commit -am 'version panel docs'
nvim tmp/tests/cmd/values.go
git diff --cached
ls -la
pwd
kubectl get svc -n staging
nvim ansible/pkg/tests/util.tf
rm -rf ~/labe450c
less conf/etc/README.py
kubectl config use-context stage
k get nodes
kubectl logs -f auth-9d32c1ae8-3a5a2
git status
ssh node03 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
git diff --cached
git add .
git commit --amend
pwd
docker compose up -d
cargo build
vim lib/roles/test_api.go
git diff tests/util.md
sudo apt update
sudo apt upgrade
nvim cmd/roles/lib/site.go
cat roles/pkg/app.go
vim docs/README.sh
ll
cd
LANG=C ssh node09
python3 docs/conf/app.yaml
ls -la
cat deploy/index.conf
clear
cd
ll
ll
ls
cargo build
make build
docker run --rm -v ~/src/:/data -e KEYb63=1df37e87af05 cab847/bb895:0.14.18 --mode d85 --opt-550 ansible/roles/app.md
ll
systemctl status sshd
journalctl -u wireguard -f
kubectl get pods
kubectl get svc
systemctl status prometheus
mv docs/README.py cmd/lib/lib/values.tf
git add -p
systemctl status postgresql
git push
ssh node13 'sudo journalctl -u wireguard --since "1 hour ago" --no-pager | tail -n 100'
clear
git diff src/conf/deploy/config.go
nvim src/deploy/main.go
git diff --cached
docker run --rm -v /etc/app:/data -e KEY7c2=ab89f268aa29 a700ae/f157f:3.3.4 --mode 916 --opt-1a9 ansible/tmp/docs/site.tf
git add .
git commit -am 'remove build docs'
git log
history
vim roles/cmd/README.tf
git diff
git add -p
git push
pytest -q
nvim cmd/docs/values.go
git diff ansible/main.md
ls
cargo build
k get po -n staging
cd /etc/notes
cp etc/index.md ansible/util.go
date
git status
git diff
git checkout -b auth-0cac
du -sh *
clear
chmod +x roles/docs/tests/main.tf
du -sh ~/src/site
git push origin main
ls
cat tmp/config.yaml
kubectl get pods ---namespace=ml -l app=search
kubectl get pods --namespace=ml -l app=search
kubectl describe pod search-1d247400b-2c812 --namespace ml
kubectl logs search-1d247400b-2c812 -n ml --previous --tail=200
clear
npm run build
ssh node03
cd /etc/infra
ls -lh
kubectl get pods -n ml
clear
docker run --rm -v ~/src/notes:/data -e KEYf1e=f0093920df4b 443206/3b144:4.20.10 --mode 196 --opt-487 docs/ansible/deploy/site.sh
git diff
cat ansible/site.py
git fetch
cat tests/etc/main.conf
LANG=C git push
cat tmp/main.py
ls
nvim src/config.tf
./run.sh
kubectl delete pod billing-fe220618c-98356
git pull --rebase
exit
bash tests/docs/deploy/test_api.yaml
cargo build
kubectl get nodes
kubectl describe node worker
ls -la
systemctl restart wireguard
journalctl -u prometheus -f
sudo systemctl status nginx
journalctl -u wireguard -f
exit
kubectl get deploy -n ml
ls
docker run --rm -v ~/src/app:/data -e KEYe7a=224f717a5939 1356f6/707ab:3.11.15 --mode eea --opt-bb2 tmp/deploy/tests/test_api.md
/usr/local/bin/kubectl get deploy -n staging
kubectl get deploy -n infra
kubectl logs -f ledger-e0173d322-11830
kubectl get deploy
git push origin main
git pull --rebase
git status -s
git diff --cached
LANG=C nano pkg/etc/lib/site.go
ssh git
exit
make test
ssh node10
git add .
cat lib/cmd/tmp/util.sh
nano conf/pkg/util.go
git diff docs/tests/src/index.yaml
docker ps
kubectl get pods
kubectl get deploy
ls /srv/site
kubectl get nodes -n ml
ssh git 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
kubectl describe node api
sudo systemctl status postgresql
git stash
kubectl get nodes
grep -rn "test" .
cat docs/lib/docs/app.go
git status
git diff --cached
git add -p
git commit -m "docs retry docs update add alert"
cd ~/src/infra
LANG=C ls
docker run --rm -v ../lab:/data -e KEY50c=f2268a3aded1 8a1e1a/44fd2:3.18.18 --mode 4ef --opt-76d conf/docs/tmp/index.sh
bash conf/deploy/test_api.md
npm run build
pytest -q
ls
cargo build
docker run --rm -v /srv/lab:/data -e KEYaf1=44fcc8d91dbf cf2fd1/e5a0e:3.23.18 --mode 94b --opt-d07 deploy/index.py
less conf/conf/etc/main.tf
top
ls -lh
cat cmd/conf/cmd/site.sh
ls -la
nano lib/roles/tests/README.sh
cat deploy/README.tf
./run.sh
nvim deploy/site.go
pytest -q
git diff
nvim cmd/util.go
npm test
git push
nvim src/index.go
cd -
rm tests/tests/cmd/main.py
dig +short shop.example @10.0.0.53
cd
ls
kubectl describe pod search
git log --oneline
kubectl get svc -n shop
chmod +x tmp/config.md
git diff
nano docs/app.yaml
make test
git pull
less cmd/index.sh
ls ~/app
npm run build
nvim ansible/tmp/roles/config.go
nano deploy/ansible/util.conf
ll
rm roles/values.go
kubectl get pods ---namespace=staging -l app=auth
kubectl get pods --namespace=staging -l app=auth
kubectl describe pod auth-0c62ad629-37964 --namespace staging
kubectl logs auth-0c62ad629-37964 -n staging --previous --tail=200
ls
ll
ssh node04
ls -la
curl http://db1:3000/
cd ../homelab
ls /etc/app
cd -
ssh ci
cat conf/tests/etc/values.tf | grep test
kubectl get deploy -n shop
kubectl logs -f api-a4df347cf-efb76
nvim pkg/ansible/roles/index.sh
k get po -n ml
kubectl describe pod api
cd ../notes
ls -lh
cat cmd/util.md
nano lib/app.tf
cd ../notes
ll
ssh db2
npm test
ssh db1
bash conf/deploy/conf/site.md
cd -
ls
cd /srv/app
cd ..
chmod +x pkg/tmp/src/values.py
sudo apt update
nvim src/main.sh
git commit -am 'version retry docs'
ls -lh
sudo systemctl status postgresql
kubectl get svc -n staging
k get po
kubectl get svc -n prod
vim roles/app.sh
git diff --cached
vim etc/roles/tmp/app.go
git diff lib/docs/src/main.sh
nano pkg/conf/roles/main.conf
pytest -q
cd ..
ll
rg cache
cp cmd/lib/README.yaml lib/lib/main.py
ls
cd ~/lab
kubectl get svc -n prod
nvim tests/tmp/roles/values.yaml
make build
vim deploy/src/src/app.yaml
git push
cd ..
LANG=C git stash
less etc/roles/README.tf
homelab pods broken gateway
make test
LANG=C nvim deploy/config.tf
nano tmp/tests/util.py
go test ./...
docker compose ps
ls
sudo apt upgrade
ls
dig +short api.lab.example @10.0.0.53
kubectl apply -f etc/values.yaml
docker compose ps
docker compose ps
docker compose up -d
gti status
git status -s
git diff
git diff lib/index.sh
ll
kubectl logs -f api-f1ffe3a6a-a2a27
cd ..
kubectl get svc -n prod
kubectl get deploy
kubectl get pods
git diff docs/docs/test_api.go
top
LANG=C cd /srv/homelab
ls
gti status
git diff --cached
bash roles/pkg/util.yaml
journalctl -u wireguard -f
docker images
grep -i update roles/conf/roles/config.tf
rm -rf ~/1e39c
git status
ls ../infra
ssh gw sudo certbot renew ---cert-name git.lab.example
ssh gw sudo certbot renew --cert-name git.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://git.lab.example
cp conf/deploy/config.tf docs/pkg/README.yaml
/usr/local/bin/kubectl describe svc search
cd ..
ls
date
rm cmd/tmp/conf/config.sh
cd
git add .
cat ansible/app.py
kubectl describe svc mailer
chmod +x ansible/deploy/ansible/index.tf
git status -s
git diff
kubectl get deploy
kubectl logs -f billing-73e488b29-702a5
LANG=C k get po -n shop
kubectl logs -f api-cb214bd09-ea425
vim pkg/etc/main.conf
ssh node10
vim conf/app.yaml
make build
kubectl get deploy
who
kubectl get pods
kubectl describe pod search
rg fix
nano etc/ansible/deploy/main.go
kubectl get nodes -n staging
cargo build
vim conf/config.py
npm test
pwd
go test ./...
cd /etc/site
cd
ls
cd -
git commit -m "cache flaky config update test cache"
LANG=C ssh gw sudo certbot renew --cert-name api.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://api.lab.example
git push origin main
mv etc/etc/README.go tests/test_api.conf
man tar
journalctl -u docker -f
cd /var/log/homelab
ls ~/notes
cat cmd/ansible/src/util.go
journalctl -u sshd -f
cd -
git status
npm run build
clear
sudo systemctl restart wireguard
npm test
ls
ls -lh
kubectl get pods
k get po -n staging
/usr/local/bin/kubectl describe svc auth
scp conf/pkg/deploy/main.md mon:/etc/infra
nano cmd/main.sh
cd
ls -lh
journalctl -u prometheus -f
git status
kubectl get pods
kubectl get deploy
kubectl get deploy
kubectl describe pod billing
sudo systemctl status docker
systemctl restart docker
kubectl get deploy
cd -
cat conf/roles/etc/app.go | grep config
k get po
kubectl get nodes -n infra
kubectl describe svc mailer
kubectl describe pod worker
cp tests/cmd/roles/README.md pkg/tests/test_api.md
man zfs
ls
clear
kubectl get events --namespace=shop --sort-by=.lastTimestamp | tail -n 30
LANG=C ./run.sh
ls
cd ~/src/homelab
ls -lh
LANG=C rm -rf ~/src/30239
less docs/README.tf
journalctl -u wireguard -f
kubectl delete pod web-46f9204c3-0d9b3
cat conf/index.conf
cargo build
ls
ssh node10 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
gti status
git add -A
git commit -am 'remove alert retry'
git push
cat src/tests/conf/config.sh
cd ~/src/app
ls
bash etc/src/tmp/test_api.py
ls
cd ~/src/homelab
docker run --rm -v /srv/site:/data -e KEY6fe=5a426d56ad4a ead399/387ea:2.12.7 --mode fa0 --opt-0b3 tmp/app.tf
docker build -t registry.lab.example/images:3.18.13 .
docker push registry.lab.example/images:3.18.13
kubectl set image deployment/images images=registry.lab.example/images:3.18.13 -n prod
uptime
kubectl rollout status deployment/images -n prod
kubectl get svc -n infra
kubectl logs -f mailer-16fdd0210-b31ad
kubectl get nodes
terraform fmt -recursive
terraform validate
clear
terraform plan -out=tfplan
LANG=C terraform apply tfplan
kubectl logs -f gateway-4a030b3f9-77f08
cat pkg/util.sh | grep test
kubectl describe svc mailer
cd -
kubectl cordon node06
kubectl drain node06 --ignore-daemonsets --delete-emptydir-data
ssh node06 sudo apt-get -y dist-upgrade
df -h
LANG=C ssh node06 sudo reboot
kubectl get pods --namespace=staging -l app=web
kubectl describe pod web-94951da28-ce68a -n staging
kubectl logs web-94951da28-ce68a --namespace=staging --previous --tail=200
kubectl get pods --namespace ml -l app=worker
kubectl describe pod worker-7b065ad4b-80001 -n ml
k logs worker-7b065ad4b-80001 -n ml --previous --tail=200
kubectl get deploy
kubectl describe svc web
vim src/app.sh
go test ./...
terraform fmt -recursive
terraform validate
cat roles/deploy/test_api.tf
terraform plan -out=tfplan
docker images
ls -la
kubectl get svc -n ml
LANG=C ls
kubectl get deploy -n ml
kubectl describe node auth
mkdir -p ~/src/app24eb7
clear
nvim roles/conf/lib/util.conf
pwd
ls
grep -rn "panel" .
git checkout -b ledger-9241
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
sudo systemctl status docker
ssh ci
systemctl restart postgresql
dig +short shop.example @10.0.0.53
ls
ls
cat src/docs/tmp/test_api.sh
kubectl get nodes -n staging
kubectl get deploy -n ml
ssh node08
nano pkg/values.md
docker compose ps
docker ps
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
TOKEN=CANARYa078d2b5 ./deploy.sh
git status
git diff --cached
nano tests/src/site.md
chmod +x ansible/lib/ansible/test_api.py
docker ps
sudo apt upgrade
LANG=C ssh gw
kubectl get deploy -n ml
kubectl get nodes
k logs -f web-c76a37bfd-abd7b
git commit -m "alert cache"
ls
cat docs/tests/docs/util.md
python3 conf/deploy/conf/site.py
cp conf/main.go ansible/values.conf
docker compose up -d
npm test
vim tests/cmd/docs/main.yaml
npm test
nvim conf/pkg/config.py
date
kubectl get deploy
cd ..
du -sh ../notes
rm cmd/site.conf
kubectl delete pod search-66b3d539b-29c78
nano docs/site.yaml
git status
docker run --rm -v ~/site:/data -e KEYa3d=ab27dd117ffc 91dbeb/94944:1.18.16 --mode 225 --opt-223 cmd/config.tf
cd
ls -lh
ssh node06 'sudo journalctl --u nginx --since "1 hour ago" --no-pager | tail -n 100'
ssh node06 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
cd -
clear
git add .
ssh node02
kubectl get svc
kubectl get pods -n ml
sudo systemctl restart grafana-server
python3 src/config.py
ls
cd /etc/site
clear
sudo systemctl status grafana-server
nano docs/src/roles/values.yaml
go test ./...
ssh node13
rm -rf ~/sitee7732
git status -s
git diff tests/util.conf
git add -p
git commit --amend
git push origin main
ssh node14
cd
ls
ls
ls /etc/site
ssh mon
homelab dns lookup search
kubectl describe pod api
git push origin main
pwd
k get po -n ml
kubectl get pods
kubectl describe pod images
LANG=C make
vim conf/roles/main.go
cd
ll
ll
vim conf/conf/test_api.md
homelab pods logs images
kubectl get svc
kubectl describe node search
grep -i add roles/site.go
nano tmp/docs/tests/config.go
uptime
cat pkg/docs/etc/test_api.md | grep panel
systemctl status postgresql
cd /etc/lab
pwd
cargo build
LANG=C git push origin main
ssh node03
journalctl -u wireguard -f
git diff --cached
k get po -n staging
kubectl logs -f search-60f5e8da3-83d97
kubectl get nodes -n staging
kubectl describe node auth
free -h
journalctl -u postgresql -f
nvim tmp/deploy/index.conf
gti status
nvim lib/lib/cmd/values.yaml
kubectl get nodes
cat tests/app.conf
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
git status
git diff ansible/util.sh
systemctl status sshd
cat cmd/roles/README.yaml
git commit --amend
make test
ssh node02
kubectl get pods
kubectl get nodes -n infra
du -sh ../infra
ssh gw sudo certbot renew --cert-name git.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://git.lab.example
LANG=C who
cd
cd -
cd ..
less cmd/README.md
nvim tests/tests/config.sh
systemctl status wireguard
git status
git diff deploy/lib/roles/test_api.sh
cd -
journalctl -u sshd -f
kubectl config use-context stage
cat etc/etc/values.conf
exit
rm docs/etc/deploy/README.yaml
sudo apt install nmap
kubectl logs -f auth-18081fdc3-57bca
kubectl get events ---namespace shop --sort-by=.lastTimestamp | tail -n 30
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
vim deploy/roles/app.yaml
git diff docs/pkg/src/index.yaml
ssh node12
git status
exit
git status
tar xzf a5023.tar.gz
nano cmd/pkg/index.py
ls
ls
cat ansible/ansible/site.md
git status
git status -s
git diff docs/main.sh
git add -A
git commit --amend
ll
cd ~/app
ls ../app
git add deploy/ansible/conf/util.yaml
git commit -m "version flaky alert"
git checkout dev
docker run --rm -v ../notes:/data -e KEY242=946b647bd32d dd2dd9/5326d:4.21.13 --mode d39 --opt-556 cmd/src/test_api.conf
pytest -q
tar xzf fce67.tar.gz
python3 etc/config.md
cat cmd/src/src/index.sh
git checkout -b billing-8871
less deploy/roles/README.py
LANG=C ls /srv/homelab
cd
ll
ls
cd /etc/app
ls
cat tests/index.py
LANG=C vim etc/roles/values.conf
ssh cache1 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
git pull --rebase
kubectl logs --tail=200 ledger-d88c9ddee-c5fe6 -n infra
go test ./...
kubectl config use-context stage
go test ./...
vim cmd/pkg/util.py
kubectl get deploy -n ml
kubectl logs -f ledger-2b9843a15-1b7e7
terraform fmt -recursive
terraform validate
free -h
terraform plan -out=tfplan
terraform apply tfplan
scp docs/deploy/docs/site.md cache1:~/site
make build
ssh node04
ssh gw sudo certbot renew --cert-name grafana.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://grafana.lab.example
ls
journalctl -u loki -f
git stash pop
go test ./...
systemctl status wireguard
rg panel
make
cd ..
ls ~/src/
kubectl get svc
kubectl logs -f worker-267ce8173-47756
git status
ls
cd -
ls
mv roles/ansible/site.py roles/pkg/pkg/main.py
kubectl logs -f mailer-d31194653-168a5
ssh db2
cat tmp/etc/config.go
LANG=C cd ..
git status -s
exit
LANG=C df -h
grep -i docs tmp/conf/config.yaml
./run.sh
rm -rf ~/src/infra338e4
free -h
kubectl get svc -n shop
kubectl get pods ---namespace prod -l app=worker
kubectl get pods --namespace prod -l app=worker
/usr/local/bin/kubectl describe pod worker-1c7e273df-4c7b7 --namespace prod
kubectl logs worker-1c7e273df-4c7b7 -n prod --previous --tail=200
ssh node07
git status
git add .
kubectl get svc -n prod
nano src/tests/lib/site.sh
curl http://db2:80/
grep -rn "flaky" .
nvim tests/pkg/roles/app.conf
LANG=C make build
bash deploy/pkg/main.yaml
ssh git
k get po -n staging
k logs -f ledger-0370869a3-9e4f5
cd -
cd ..
ls
ping gw
tar xzf baf69.tar.gz
cd
git status
git status
curl http://nas:80/
ls
sudo systemctl restart wireguard
journalctl -u nginx -f
cat lib/roles/README.sh
cd ..
ls
cat tmp/etc/conf/index.md
k get po
kubectl describe node web
git status
LANG=C git diff --cached
vim ansible/site.tf
kubectl rollout restart deployment/search -n staging
ssh node10
mkdir -p /var/log/c3030
cd -
ls /srv/notes
cargo build
ssh node04 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
npm run build
go test ./...
nano tmp/values.md
cat conf/values.py
cd /etc/homelab
npm test
sudo systemctl restart docker
go test ./...
docker logs web
cp docs/tmp/src/config.conf tmp/roles/pkg/index.py
python3 deploy/docs/roles/config.conf
cat docs/ansible/index.yaml
nano tests/conf/config.conf
kubectl rollout restart deployment/worker -n ml
make
make
npm run build
vim tests/tmp/config.conf
go test ./...
man find
cd /var/log/homelab
ls
kubectl get pods
terraform fmt -recursive
clear
git status
terraform validate
terraform plan -out=tfplan
git status
terraform apply tfplan
k get po -n prod
kubectl delete pod mailer-d86c9bacf-2851f
ls
cat cmd/src/config.py
npm test
kubectl describe pod images
less conf/tests/index.sh
docker build -t registry.lab.example/auth:3.8.17 .
docker push registry.lab.example/auth:3.8.17
kubectl set image deployment/auth auth=registry.lab.example/auth:3.8.17 -n prod
kubectl rollout status deployment/auth -n prod
npm run build
nvim ansible/values.conf
git commit -am 'panel test config'
gti status
ll
ls
cat tests/lib/tests/index.yaml
history
cd /etc/site
ls -la
cd
grep -rn "retry" .
python3 cmd/util.go
clear
sudo systemctl status wireguard
journalctl -u nginx -f
rg add
k get po
git status
vim src/tmp/main.go
make test
LANG=C git status
ls
ll
git status
LANG=C clear
ssh cache1
git add -p
git status
pwd
git log --oneline
make build
git add -p
git commit --amend
cd ~/src/notes
ll
cat docs/index.sh
cd -
ll
grep -i retry deploy/tests/README.go
kubectl get pods
kubectl logs -f images-12e8a98a1-de50c
docker run --rm -v ~/src/site:/data -e KEY3ef=6129f8c5ca98 6fb47d/7ee69:4.5.8 --mode f11 --opt-9d5 tests/lib/ansible/main.md
ls
LANG=C cat tests/tmp/values.sh
vim src/lib/config.sh
rg version
kubectl logs -f ledger-0405db2ab-80212
grep -i update deploy/tests/config.yaml
npm test
vim tests/conf/config.conf
make build
cat pkg/deploy/util.tf
cd ..
ll
cargo build
ls /srv/lab
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
docker compose logs -f
docker ps
docker build -t registry.lab.example/auth:3.16.5 .
docker push registry.lab.example/auth:3.16.5
kubectl set image deployment/auth auth=registry.lab.example/auth:3.16.5 -n prod
kubectl rollout status deployment/auth -n prod
nano cmd/site.conf
docker ps
ll
cd /var/log/site
ls
ls
cd
ls -lh
/usr/local/bin/kubectl logs --tail=200 billing-80cb6543a-56bfc -n ml
kubectl get deploy -n staging
docker images
docker ps -a
make build
sudo systemctl status nginx
sudo apt install nmap
systemctl status sshd
docker ps
docker run --rm -v ~/src/homelab:/data -e KEY285=885925d34893 15b13d/23a87:4.12.19 --mode 98b --opt-118 pkg/site.conf
scp conf/main.yaml ci:../
docker compose logs -f
ls -la
mkdir -p /etc/labcd56a
cd ..
LANG=C git checkout dev
ssh node10
cd ..
rm -rf ~/src/homelab9a0d3
sudo apt install nmap
/usr/local/bin/kubectl get deploy -n staging
git commit --amend
git push
git checkout -b worker-9bf6
ssh cache1 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
nano roles/ansible/index.md
k get po
bash cmd/docs/cmd/README.tf
ls
ll
ssh mon 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
kubectl logs -f api-56a6025f1-29c3a
nano roles/etc/README.conf
git commit --amend
git push origin main
ls
cd ~/src/homelab
ls -la
cd ..
cd -
ls ~/src/notes
git diff
vim deploy/deploy/tmp/util.go
npm test
nvim src/README.go
pytest -q
rm docs/app.conf
scp docs/test_api.py db2:~/src/site
git status
git add -A
git commit -m "test test panel"
git push
clear
ls
cat tmp/tmp/roles/site.conf
ll
cd ../homelab
ls -la
ls -lh
cat roles/etc/cmd/index.go
ls -lh
kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
clear
git commit -am 'update test build'
git push
git add -p
git commit --amend
sudo systemctl status sshd
man zfs
scp ansible/tmp/config.conf git:/srv/homelab
bash pkg/main.md
kubectl logs -f billing-7839b4997-55070
cd -
git diff tmp/test_api.sh
kubectl get nodes -n ml
terraform fmt -recursive
clear
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
ping ci
ls
git commit -m "remove build"
ll
ssh node05
cat src/etc/tmp/values.yaml | grep login
mv deploy/pkg/docs/site.conf conf/README.tf
btop
kubectl logs -f worker-eabd7061d-47f98
npm run build
cd ~/src/
ls ../homelab
clear
./run.sh
ls
ll
cd -
kubectl logs --tail=200 images-14675660c-74e79 -n infra
ls
cat deploy/index.go
gti status
cat cmd/index.sh
gti status
cd /srv/lab
ls
git diff
python3 etc/etc/cmd/util.go
curl http://git:9090/
ssh nas
less conf/main.py
man zfs
top
docker compose logs -f
cd ..
ls -la
cat ansible/deploy/cmd/values.tf
ping mon
sudo systemctl status sshd
journalctl -u prometheus -f
kubectl logs -f web-f47de6584-4406f
kubectl get nodes -n prod
k get po
kubectl logs -f mailer-4aced332c-21db8
homelab pods broken auth
git branch
homelab pods broken api
ls -la
cd -
ll
cd ..
docker run --rm -v /srv/app:/data -e KEY0a5=e946000e72c2 905ea1/0f584:0.29.2 --mode f54 --opt-419 cmd/conf/docs/index.conf
ls
exit
nano conf/src/config.go
cargo build
kubectl describe pod images
git pull
kubectl get deploy -n staging
journalctl -u grafana-server -f
kubectl apply -f tmp/values.sh
ssh gw sudo certbot renew --cert-name nas.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
make build
nano lib/values.yaml
nano conf/test_api.md
ssh nas
git stash
ls
git status
git add tmp/site.md
git commit -am 'docs panel update'
git push
git branch
systemctl status postgresql
git checkout -b web-4abc
git status
git diff --cached
git add -p
cd ../app
ls -la
du -sh *
git status
git diff --cached
nvim roles/lib/test_api.md
pytest -q
npm run build
kubectl get svc
kubectl get pods --namespace=infra -l app=search
kubectl describe pod search-ed0ad2366-83293 -n infra
/usr/local/bin/kubectl logs search-ed0ad2366-83293 --namespace=infra --previous --tail=200
kubectl describe pod gateway
git branch
git commit -am 'build test flaky'
ssh node03 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
cat tests/site.yaml
rm -rf /etc/homelab443d1
ssh node02
cd ~/site
LANG=C ls
git status -s
git diff --cached
nvim src/util.py
kubectl logs -f billing-47a84c2e0-e7129
git status
git diff src/deploy/test_api.py
git add -A
git commit -am 'add test alert'
kubectl rollout restart deployment/images -n infra
kubectl get svc
k logs -f worker-2461dec90-fdddb
clear
npm test
rm roles/tmp/pkg/site.py
nvim conf/conf/app.yaml
cd
cd ~/homelab
btop
kubectl get deploy
kubectl describe svc search
docker logs gateway
ll
make test
cp roles/roles/index.sh tests/lib/etc/test_api.yaml
kubectl describe svc images
cat tests/lib/ansible/config.sh | grep test
mkdir -p /var/log/app70c5c
vim tmp/values.go
ssh db2
rg version
ls
sudo systemctl restart postgresql
./run.sh
ls
k get po -n staging
docker build -t registry.lab.example/search:0.17.4 .
ls -la
df -h
docker push registry.lab.example/search:0.17.4
kubectl set image deployment/search search=registry.lab.example/search:0.17.4 -n prod
kubectl rollout status deployment/search -n prod
k get po
kubectl logs -f search-8174963ba-7e358
kubectl get deploy
kubectl get nodes -n prod
kubectl logs -f worker-c33dd3691-3fed5
kubectl get svc -n shop
kubectl get svc -n ml
kubectl get pods
kubectl get svc -n ml
kubectl logs -f auth-4c87c7429-d3c3e
kubectl get pods -n staging
kubectl describe pod web
go test ./...
npm test
nvim deploy/docs/test_api.conf
git add -A
git status
pwd
rm src/tests/test_api.py
uptime
ls -lh
npm run build
btop
git log --oneline
LANG=C git status
ssh gw sudo certbot renew --cert-name shop.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
kubectl get deploy -n infra
curl -sI https://shop.example
git diff
git add -p
make test
exit
LANG=C ssh node12 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
git commit --amend
cd
ls
cd ..
ls ../
cat docs/test_api.py | grep test
ls
sudo systemctl status nginx
nvim pkg/ansible/test_api.go
LANG=C rm -rf ~/homelabde5da
kubectl logs -f web-7298fc115-2d2b3
docker compose logs -f
docker compose up -d
mv ansible/etc/test_api.conf pkg/test_api.yaml
docker images
docker compose ps
kubectl get events --namespace=prod --sort-by=.lastTimestamp | tail -n 30
docker compose up -d
/usr/local/bin/kubectl logs -f images-662ec374e-65e78
kubectl get nodes -n infra
k get po -n infra
cat etc/etc/conf/README.sh
cd /etc/
ls ~/src/
cd ..
git diff --cached
git diff
./run.sh
cat ansible/ansible/test_api.conf
/usr/local/bin/kubectl get pods ---namespace=staging -l app=web
kubectl get pods --namespace=staging -l app=web
kubectl describe pod web-49dbd787b-a6ca8 --namespace staging
kubectl logs web-49dbd787b-a6ca8 -n staging --previous --tail=200
rm cmd/deploy/site.md
/usr/local/bin/kubectl get events -n prod --sort-by=.lastTimestamp | tail -n 30
docker run --rm -v ~/src/:/data -e KEYbdb=850879bc7b21 e86bb5/9fef7:2.25.7 --mode 74e --opt-60a pkg/conf/values.go
git fetch
kubectl get nodes
kubectl get svc -n shop
vim cmd/tests/src/app.conf
git diff
ssh node06
cd /etc/app
ll
LANG=C ping db2
ls /var/log/infra
cat src/tests/test_api.py
git checkout -b auth-4ca2
rg login
mv cmd/tmp/values.yaml tmp/site.yaml
git stash pop
cd
git status
./run.sh
git pull --rebase
vim deploy/values.sh
ls
git status
git diff --cached
git add conf/main.md
gti status
LANG=C git diff src/tests/main.sh
git add -A
LANG=C git status
git diff
git add -A
gti status
git add .
git status
git diff
git checkout main
man zfs
cat tmp/util.yaml
cd ~/homelab
ls
kubectl get deploy
kubectl get pods -n infra
kubectl logs -f mailer-b0196dd7c-30498
cd -
ls ~/src/app
cat deploy/src/tmp/app.py
ssh node06
scp docs/config.conf git:~/src/app
kubectl get nodes -n shop
kubectl get pods -n prod
kubectl get pods -n prod
k get pods --namespace ml -l app=web
k describe pod web-97f48eca3-59492 --namespace ml
kubectl logs web-97f48eca3-59492 --namespace=ml --previous --tail=200
k get po
kubectl get pods --n shop -l app=auth
kubectl get pods -n shop -l app=auth
df -h
kubectl describe pod auth-b18208607-075f5 --namespace=shop
kubectl logs auth-b18208607-075f5 --namespace shop --previous --tail=200
kubectl describe pod api
git stash
cat docs/lib/tests/site.sh
kubectl describe pod ledger
LANG=C rg cache
cat docs/main.py
git commit -am 'fix panel flaky'
k logs -f images-5fec4b69a-8d552
ls ~/src/app
cd ../lab
git status
kubectl describe pod auth
kubectl get deploy -n shop
kubectl logs -f mailer-adabf7b00-46904
k get pods -n ml
docker run --rm -v ~/src/infra:/data -e KEYf8e=e6d62f044e88 fcba30/374a4:2.18.0 --mode 9e3 --opt-8f5 tmp/tmp/tests/util.conf
cd
cd
ls -la
cat deploy/lib/test_api.conf
go test ./...
npm run build
git diff --cached
git add -A
git commit -am 'alert alert test'
git push origin main
nvim ansible/lib/util.md
cat src/lib/values.py
journalctl -u nginx -f
ssh git
cp cmd/etc/conf/README.conf tests/tmp/tests/util.tf
sudo systemctl restart wireguard
clear
docker compose ps
cd /srv/infra
ls ../app
make
nvim deploy/docs/main.conf
grep -rn "remove" .
less tmp/test_api.md
git status -s
ssh node01 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
nano src/tmp/etc/app.conf
ping ci
cargo build
ssh node10
LANG=C git status
mkdir -p ../homelab7c207
ssh nas
pwd
cd ~/src/homelab
/usr/local/bin/kubectl get pods
docker compose ps
kubectl get svc -n prod
terraform fmt -recursive
terraform validate
free -h
terraform plan -out=tfplan
terraform apply tfplan
kubectl get nodes
sudo docker ps -a
journalctl -u loki -f
LANG=C k get po -n infra
ll
git status
kubectl describe svc images
make
vim tests/conf/docs/app.md
git diff --cached
nvim roles/deploy/ansible/main.tf
git status
git push origin main
cd ~/src/
ll
k get svc
cd -
ls
ssh node08
kubectl describe node billing
vim tests/roles/tests/config.md
make
git add -p
k get pods -n prod -l app=auth
git status
kubectl describe pod auth-3bfb1612f-5361b --namespace=prod
ls -lh
kubectl delete pod web-bec3c703b-912f6
cd
git status
git add .
git commit -am 'update version docs'
git push origin main
kubectl describe node mailer
nano tmp/etc/util.go
ll
cat src/tests/tests/util.tf
npm test
npm test
nvim etc/README.tf
cat pkg/app.sh
journalctl -u loki -f
make
LANG=C nvim cmd/app.go
grep -rn "retry" .
ssh node03
scp roles/ansible/conf/values.go cache1:~/infra
git status
python3 docs/config.sh
git log
ls
ls
cat deploy/pkg/index.sh
ssh node02
k get events -n ml --sort-by=.lastTimestamp | tail -n 30
kubectl get svc
kubectl describe node search
git fetch
rm lib/lib/index.conf
k get pods -n shop
clear
sudo systemctl status sshd
./run.sh
git status
git add -p
gti status
vim conf/site.py
git diff --cached
LANG=C git add -A
ls
git add -p
git status
git add lib/cmd/cmd/values.tf
kubectl get pods -n ml
kubectl logs -f images-de1ba4e19-cd22a
journalctl -u sshd -f
kubectl logs -f api-8122d05e5-636cf
systemctl status grafana-server
cd
ls ../site
cd -
ll
cd ../notes
kubectl get pods --n prod -l app=search
kubectl get pods -n prod -l app=search
kubectl describe pod search-bb558eb44-d0e34 --namespace=prod
ls -la
kubectl logs search-bb558eb44-d0e34 --namespace prod --previous --tail=200
cd -
git status -s
git status
cd ..
ls
cat tests/deploy/main.yaml | grep version
go test ./...
nano deploy/values.go
cat ansible/cmd/config.py
systemctl restart docker
git status
rm -rf /var/log/8b48d
journalctl -u docker -f
cat docs/roles/site.go
cat src/app.yaml
ssh node13
ls
cd -
k get po
kubectl logs -f billing-9c543327b-8ff4b
go test ./...
ssh git
docker build -t registry.lab.example/worker:3.19.14 .
docker push registry.lab.example/worker:3.19.14
kubectl set image deployment/worker worker=registry.lab.example/worker:3.19.14 -n prod
kubectl rollout status deployment/worker -n prod
make build
vim roles/tests/index.py
systemctl status prometheus
cat tests/etc/pkg/values.go
grep -rn "flaky" .
ls -lh
cat cmd/main.sh
homelab dns lookup ledger
k get po
docker run --rm -v /var/log/site:/data -e KEYbd0=815a71772ee4 5736ec/a4f0d:1.24.16 --mode 07b --opt-afd deploy/src/config.go
curl http://db1:80/
ll
ssh node03
LANG=C ssh gw
go test ./...
docker images
docker images
ll
ssh node10
git diff --cached
kubectl get svc -n infra
LANG=C cd ../infra
make test
pytest -q
vim conf/cmd/app.md
make test
kubectl get pods -n ml -l app=auth
kubectl describe pod auth-db9ca1677-7cc84 -n ml
ls -la
kubectl logs auth-db9ca1677-7cc84 --namespace ml --previous --tail=200
cargo build
ssh gw
vault login CANARY8c1ca825
git diff src/values.sh
less tmp/etc/tmp/test_api.py
ls
LANG=C cat conf/conf/roles/main.yaml
exit
cat cmd/README.go | grep update
ls -la
nano tmp/tmp/site.md
git diff --cached
kubectl describe pod gateway
git status
cat roles/ansible/app.sh
kubectl get deploy
ls /srv/lab
rg build
ll
cd ..
kubectl describe svc images
git log --oneline
git add -p
git commit -m "build fix add"
git push
ls
cat roles/tests/config.conf
git checkout -b mailer-1ce7
cat docs/pkg/index.yaml
python3 tests/app.sh
python3 pkg/test_api.conf
cd ~/src/
LANG=C git status
git log --oneline
git branch
git status
cd ..
kubectl get deploy
kubectl describe pod gateway
git diff ansible/tmp/main.md
nvim tests/deploy/conf/main.yaml
LANG=C make build
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
nano etc/tmp/app.go
docker ps -a
make build
cd /etc/notes
ls -la
cd /var/log/notes
cp lib/tmp/test_api.yaml conf/roles/util.sh
nano deploy/etc/config.md
nvim lib/lib/main.yaml
git commit -am 'docs test fix'
git push
sudo systemctl restart docker
ssh gw
ls ~/src/lab
git commit --amend
git push origin main
git diff
git add -p
nvim etc/ansible/README.go
k logs -f api-77fb65322-a0506
mkdir -p ~/src/labe710d
k get po
cat cmd/tests/src/util.sh
git add .
git status
k get po -n infra
cd ..
ls
kubectl logs -f gateway-6f44f0bd5-8bbc0
vim pkg/src/app.yaml
sudo systemctl restart docker
bash etc/cmd/docs/test_api.sh
clear
ls -lh
ls -lh
cd
ll
journalctl -u grafana-server -f
cat ansible/tmp/main.sh | grep cache
nano src/tests/conf/config.sh
git branch
kubectl describe svc mailer
systemctl restart nginx
git status -s
rm etc/tmp/test_api.sh
ssh gw
kubectl get pods
git fetch
cat src/roles/conf/README.sh | grep fix
kubectl describe pod images
scp tests/README.tf db1:/var/log/infra
sudo systemctl restart grafana-server
mkdir -p ~/src/lab1b68f
pytest -q
nvim pkg/README.tf
git diff deploy/etc/values.yaml
git stash pop
ls
tar xzf aa082.tar.gz
nvim tmp/test_api.py
make build
ssh gw sudo certbot renew --cert-name api.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
clear
ll
kubectl delete pod auth-2730545a8-1fee7
sudo apt install nmap
rg remove
grep -i panel roles/lib/README.tf
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
git status
git add ansible/util.md
git commit -m "remove build"
ls -la
cat deploy/lib/index.md
kubectl get pods --namespace prod -l app=auth
kubectl describe pod auth-a8406198e-f966b --namespace=prod
kubectl logs auth-a8406198e-f966b -n prod --previous --tail=200
vim src/roles/site.sh
cat ansible/roles/roles/util.py
git add -A
git status
git add -p
git commit -am 'panel update docs'
git push origin main
cat ansible/pkg/lib/test_api.sh | grep update
btop
ping db2
LANG=C sudo systemctl status docker
rm src/lib/app.yaml
npm run build
cd /etc/
git diff deploy/util.tf
npm run build
LANG=C git diff
grep -i add pkg/README.tf
kubectl get pods
git add -A
git commit -m "login fix"
git push
make build
nvim etc/site.tf
git diff --cached
nano lib/config.go
git status
git diff --cached
nano deploy/conf/README.yaml
ls -la
k get po -n ml
mkdir -p ~/infra4fdd2
kubectl get svc -n ml
git log
python3 src/tests/cmd/index.py
k get po -n shop
git diff
cp etc/tests/app.yaml roles/lib/deploy/main.md
kubectl get nodes -n ml
ssh git
kubectl logs -f gateway-abf7b3ba3-4d012
kubectl describe svc images
clear
free -h
git pull
kubectl get pods -n infra
journalctl -u docker -f
cd /srv/homelab
ls
k get po -n ml
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
ls -lh
cat lib/conf/deploy/index.sh
cat > deploy/app.py <<'EOF'
cache panel add
kubectl get pods | tail
EOF

pwd
ls -lh
cat cmd/etc/src/site.tf
git pull --rebase
git status
git add .
clear
kubectl get events -n prod --sort-by=.lastTimestamp | tail -n 30
cd -
nano roles/index.py
cargo build
nano tmp/pkg/app.conf
sudo systemctl restart nginx
git add .
git status
git add .
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
git commit -am 'cache update build'
git push origin main
python3 lib/values.yaml
ll
kubectl get pods
kubectl logs -f gateway-d01a4c71b-816fd
vim roles/cmd/cmd/site.conf
make
kubectl logs -f search-e837754c4-27e90
vim lib/util.py
pytest -q
vim src/main.md
cat deploy/tmp/config.go
ssh node09
ls
kubectl get pods -n prod -l app=search
kubectl describe pod search-b92fb6649-57f3f -n prod
kubectl get svc
kubectl logs search-b92fb6649-57f3f --namespace=prod --previous --tail=200
ls
tar xzf 2373f.tar.gz
kubectl get nodes -n infra
kubectl get nodes -n staging
ssh node05 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
sudo systemctl status nginx
clear
sudo systemctl restart nginx
make
pytest -q
ssh node13 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
kubectl get pods --namespace shop -l app=search
kubectl describe pod search-cbd61b1af-45023 -n shop
kubectl logs search-cbd61b1af-45023 --namespace shop --previous --tail=200
kubectl get pods -n prod -l app=web
kubectl describe pod web-d997d5d7f-a1001 --namespace=prod
kubectl logs web-d997d5d7f-a1001 --namespace=prod --previous --tail=200
nano docs/main.yaml
nano conf/values.go
cat tmp/pkg/tests/values.sh
cd ..
gti status
kubectl get pods --n ml -l app=billing
kubectl get pods -n ml -l app=billing
kubectl describe pod billing-808a2e740-e4b53 -n ml
kubectl logs billing-808a2e740-e4b53 -n ml --previous --tail=200
kubectl get nodes
rg update
clear
less lib/conf/site.sh
less ansible/etc/app.md
k get po
rm -rf ~/src/infra97ca9
nvim cmd/README.py
git diff --cached
vim docs/lib/values.conf
pytest -q
ls
ls -lh
LANG=C cd ..
ls ../app
ls -la
cd
systemctl status postgresql
cd ../notes
ls /etc/homelab
git stash pop
./run.sh
curl http://db1:3000/
cat deploy/tests/main.py
kubectl logs -f ledger-fdfba99ca-106a4
curl http://db1:9090/
pytest -q
nvim pkg/test_api.py
curl http://db2:3000/
LANG=C clear
kubectl cordon node04
kubectl drain node04 --ignore-daemonsets --delete-emptydir-data
ssh node04 sudo apt-get -y dist-upgrade
ssh node04 sudo reboot
ls
kubectl uncordon node04
kubectl logs --tail=200 mailer-158a4c768-7599d -n shop
cat > cmd/deploy/README.yaml <<'EOF'
panel add build
kubectl get pods | tail
EOF

sudo systemctl restart grafana-server
systemctl status sshd
go test ./...
btop
rg docs
ssh node04 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
cd
ls -la
cd ../infra
journalctl -u nginx -f
git pull
ls
less src/test_api.yaml
cat cmd/util.md
sudo apt upgrade
git add -A
git commit -m "alert remove"
git push origin main
cd /srv/lab
kubectl get svc -n infra
kubectl logs -f images-edca976a4-4dcec
grep -rn "login" .
cd -
ls -lh
cd -
nvim pkg/test_api.md
docker build -t registry.lab.example/web:1.10.4 .
docker push registry.lab.example/web:1.10.4
kubectl set image deployment/web web=registry.lab.example/web:1.10.4 -n prod
kubectl get svc -n staging
/usr/local/bin/kubectl rollout status deployment/web -n prod
make
clear
kubectl logs -f billing-43b07bd8e-88dc8
rg alert
docker run --rm -v /var/log/:/data -e KEYcc9=1f6c9b821034 f10a5b/afbbc:0.18.0 --mode 7ec --opt-95d lib/config.yaml
tar xzf a0c35.tar.gz
kubectl rollout restart deployment/worker -n shop
systemctl status nginx
ls -lh
cd ..
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
ls
LANG=C sudo systemctl status docker
less tmp/deploy/docs/config.tf
ll
k get po
kubectl logs -f mailer-4892a6362-41aeb
k get deploy
LANG=C ls -lh
cd ..
kubectl get pods -n staging
kubectl logs -f search-01ed81e3f-87ac8
ls -lh
cargo build
sudo apt update
git status
kubectl get svc -n infra
grep -rn "login" .
k delete pod billing-1f3e0bba5-9f765
cat pkg/index.tf | grep update
grep -i update ansible/src/README.md
export AWS_SECRET_ACCESS_KEY=CANARY8a58e6944e
gti status
git diff
nano cmd/conf/pkg/main.tf
cd -
docker build -t registry.lab.example/search:1.1.7 .
docker push registry.lab.example/search:1.1.7
kubectl set image deployment/search search=registry.lab.example/search:1.1.7 -n prod
kubectl rollout status deployment/search -n prod
ll
kubectl get pods --n prod -l app=auth
kubectl get pods -n prod -l app=auth
git status
kubectl describe pod auth-37e213e71-fb01f --namespace prod
kubectl logs auth-37e213e71-fb01f -n prod --previous --tail=200
less ansible/main.yaml
gti status
ls ../
LANG=C clear
ls -la
ls -la
git pull --rebase
cargo build
nano deploy/lib/util.conf
git diff
git add -A
git status
kubectl logs --tail=200 worker-db00b469d-50cbf -n shop
git diff pkg/docs/config.py
cd ..
ls -lh
cd
gti status
git diff
btop
ls
cat cmd/conf/config.go
git diff
dig +short api.lab.example @10.0.0.53
vim roles/src/conf/values.yaml
grep -i config conf/config.go
git diff tmp/roles/conf/values.sh
grep -rn "add" .
ls
du -sh *
ls
cat tests/docs/conf/test_api.yaml
ls
cd ../lab
cargo build
mkdir -p ../homelab6b4f4
uptime
kubectl delete pod gateway-0f8477c44-72e51
k get pods --namespace=infra -l app=auth
ls -lh
kubectl describe pod auth-4388e9459-62d28 -n infra
kubectl rollout restart deployment/images -n infra
less roles/cmd/cmd/app.conf
LANG=C ssh cache1
cd ~/src/infra
ls
vim conf/pkg/README.yaml
make build
sudo apt install nmap
rm lib/deploy/site.py
clear
ll
cat roles/roles/tmp/values.md
rm deploy/lib/main.py
cd /var/log/notes
git status
git add tmp/ansible/tests/README.sh
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
git commit -m "test version version fix flaky test"
cat deploy/tests/lib/util.go
npm run build
make
nano conf/ansible/test_api.sh
git status
cat conf/ansible/roles/config.go
LANG=C cat src/src/test_api.tf
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
cd ~/src/notes
git add -p
git commit --amend
git push origin main
ssh node03
cd ..
git status
git diff
git add tmp/roles/index.conf
git commit -am 'build test panel'
git push
git status
git add -A
kubectl logs -f images-bad317d96-bc768
cat lib/deploy/index.py
kubectl cordon node12
kubectl get pods
kubectl drain node12 --ignore-daemonsets --delete-emptydir-data
ssh node12 sudo apt-get -y dist-upgrade
ssh node12 sudo reboot
uptime
kubectl uncordon node12
cat ansible/README.py
vim ansible/main.sh
cargo build
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
gti status
terraform apply tfplan
make
kubectl logs -f gateway-b45aef7f6-0cf65
cat src/roles/site.md
cd -
ping nas
uptime
curl http://nas:3000/
grep -rn "docs" .
ls
cd -
LANG=C ls
ll
git branch
git status
git diff
ssh gw 'sudo journalctl --u wireguard --since "1 hour ago" --no-pager | tail -n 100'
ssh gw 'sudo journalctl -u wireguard --since "1 hour ago" --no-pager | tail -n 100'
git add -p
cat etc/values.yaml
journalctl -u nginx -f
docker compose up -d
go test ./...
nvim docs/etc/lib/config.md
vim lib/values.py
kubectl get pods
ssh node08
bash tests/deploy/tmp/main.yaml
ls -lh
git diff --cached
git add -p
git status
git diff --cached
git add -p
git commit -am 'fix login config'
cat > cmd/pkg/config.conf <<'EOF'
login config build
kubectl get pods | tail
EOF

mkdir -p /srv/notesc3944
journalctl -u nginx -f
vim roles/lib/values.sh
cargo build
cd -
ls -la
git log --oneline
less tmp/docs/tmp/util.tf
cat conf/deploy/app.yaml
git diff --cached
nano etc/pkg/docs/main.go
cat roles/values.sh
cd -
ls ~/src/app
cd /etc/infra
ls
git status
make test
cd ..
kubectl get events --namespace shop --sort-by=.lastTimestamp | tail -n 30
ls ~/infra
cd -
kubectl get pods
kubectl describe pod worker
kubectl get events --namespace=infra --sort-by=.lastTimestamp | tail -n 30
cat tmp/config.conf
nano lib/etc/site.md
cd ~/infra
ls
cd
ll
cat pkg/docs/util.py
git log --oneline
make
nano ansible/deploy/etc/util.yaml
kubectl logs -f worker-8d544f8ed-73a9f
cd -
git status
git diff
git status
git diff tmp/deploy/tests/index.tf
vim ansible/util.md
git diff --cached
nano etc/values.sh
git status
ssh node10
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
git status
git add .
ssh node07
git commit -am 'panel build cache'
git push origin main
cat src/test_api.tf
nano tests/conf/config.go
grep -rn "retry" .
kubectl get nodes -n staging
kubectl get nodes
k describe node billing
k get po -n ml
kubectl describe pod api
exit
/usr/local/bin/kubectl rollout restart deployment/ledger -n staging
ls -la
make build
vim tests/deploy/tests/config.md
python3 ansible/etc/config.py
make build
ls
git status
mv etc/roles/index.conf pkg/docs/index.py
ls
pytest -q
nano lib/config.sh
make test
rg retry
kubectl cordon node08
/usr/local/bin/kubectl drain node08 --ignore-daemonsets --delete-emptydir-data
ssh node08 sudo apt-get -y dist-upgrade
ssh node08 sudo reboot
clear
kubectl uncordon node08
docker ps
docker images
docker compose ps
docker ps
cat docs/tests/README.md
cp lib/conf/ansible/test_api.yaml ansible/src/pkg/site.py
nvim src/site.yaml
homelab deploy restart search
ls /srv/homelab
cd
grep -i update ansible/pkg/values.yaml
mv ansible/pkg/site.tf src/docs/src/README.py
git diff tests/tmp/values.md
git add ansible/deploy/conf/config.go
/usr/local/bin/kubectl describe node mailer
cd
ls -lh
nano roles/pkg/README.conf
git diff docs/etc/deploy/util.go
ping nas
nano tests/src/cmd/site.sh
git commit --amend
mkdir -p /etc/app47d17
k get po -n shop
ssh node03
du -sh *
ssh ci
cd -
ll
journalctl -u loki -f
man find
cd
ssh nas
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
LANG=C exit
k get po
./run.sh
clear
git status
cd ~/src/app
ls
kubectl get pods
kubectl get svc
kubectl describe svc gateway
cat tmp/lib/pkg/config.tf
ls
mkdir -p /etc/aae37
exit
git add -p
git commit -m "cache panel retry config panel cache"
git push
who
ls -la
cd ..
ls -lh
pwd
cd /srv/homelab
ls
cd ..
ls
exit
ll
cd -
ls -la
pytest -q
mv ansible/app.sh deploy/test_api.go
clear
git commit -m "config config fix"
k get po -n prod
k describe svc search
ssh node04
vim src/config.tf
ssh node04 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
git status
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
LANG=C k get po -n ml
docker compose ps
./run.sh
journalctl -u prometheus -f
git add -p
git commit --amend
kubectl get deploy -n staging
journalctl -u grafana-server -f
git status -s
clear
nvim tests/test_api.conf
git diff
nano roles/tmp/values.conf
homelab dns lookup gateway
k get po -n ml
/usr/local/bin/kubectl describe node gateway
cd
kubectl get nodes
git diff --cached
journalctl -u prometheus -f
ls
kubectl logs -f mailer-411510011-d5bff
ls -lh
nvim lib/roles/test_api.yaml
kubectl get svc -n staging
clear
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
nvim src/pkg/test_api.md
docker compose logs -f
pwd
cd
ls
git checkout -b worker-446e
bash docs/src/lib/util.py
/usr/local/bin/kubectl cordon node01
kubectl drain node01 --ignore-daemonsets --delete-emptydir-data
ssh node01 sudo apt-get -y dist-upgrade
ssh node01 sudo reboot
kubectl uncordon node01
git commit -am 'test remove test'
git push
mv lib/values.md deploy/main.tf
kubectl describe svc ledger
git branch
vim roles/ansible/site.py
LANG=C grep -rn "update" .
git status
clear
docker run --rm -v ../homelab:/data -e KEY1c6=253f942e5eb1 12bbbb/8d681:3.1.17 --mode 4e3 --opt-5fe ansible/deploy/pkg/util.md
curl http://db2:3000/
cargo build
vim tests/src/config.py
cat tests/deploy/lib/test_api.sh
cd ..
ll
ls -lh
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
less pkg/cmd/README.md
kubectl get nodes -n staging
kubectl get deploy
kubectl logs -f gateway-1ade82342-20927
scp tmp/test_api.conf gw:/srv/infra
ls ~/notes
cat etc/ansible/conf/site.py
vim ansible/ansible/etc/site.yaml
go test ./...
homelab pods logs images
make test
nano cmd/test_api.conf
kubectl get pods ---namespace=ml -l app=ledger
kubectl get pods --namespace=ml -l app=ledger
kubectl describe pod ledger-78314f606-8c21e -n ml
cat deploy/tmp/tmp/README.go
kubectl logs ledger-78314f606-8c21e -n ml --previous --tail=200
git diff etc/cmd/pkg/app.yaml
kubectl get svc
kubectl logs -f web-d1c460d04-ebd1b
docker run --rm -v ~/:/data -e KEY8e4=87859d8a4143 2d7bb2/5453b:2.22.12 --mode 236 --opt-dc5 tmp/roles/config.sh
cd /etc/infra
ls -la
npm run build
nano tmp/lib/app.yaml
git diff --cached
nano docs/app.go
homelab pods broken billing
ls -lh
kubectl logs -f images-a084af292-12378
date
ls
LANG=C cd /etc/infra
LANG=C ls
clear
clear
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
clear
git status
ls
git add -p
git commit --amend
LANG=C git status
ls /var/log/
docker compose ps
ssh git
vim docs/app.py
cd
dig +short git.lab.example @10.0.0.53
ls -lh
docker images
kubectl delete pod web-79dab27fe-fc551
cd -
ls -lh
git add .
git commit -m "version flaky cache version"
git push
ls
btop
nano docs/tests/cmd/util.md
kubectl logs -f auth-fd8a4e54d-1481d
git pull --rebase
cat tests/ansible/test_api.py
pwd
rm tests/cmd/docs/site.conf
git commit --amend
git push
kubectl describe svc gateway
sudo systemctl status docker
kubectl get svc
rm -rf ~/src/homelabf2bdb
rm -rf /srv/site62865
kubectl get pods -n shop
kubectl get events --namespace=staging --sort-by=.lastTimestamp | tail -n 30
sudo systemctl restart grafana-server
ssh db1 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
git add .
sudo systemctl restart nginx
cat conf/cmd/roles/util.conf
systemctl restart postgresql
journalctl -u loki -f
make build
git diff --cached
git add -p
ssh node11 'sudo journalctl -u wireguard --since "1 hour ago" --no-pager | tail -n 100'
kubectl get pods --namespace=shop -l app=auth
kubectl describe pod auth-0a9823f5e-b4f3e -n shop
kubectl logs auth-0a9823f5e-b4f3e -n shop --previous --tail=200
git status
git add -p
git commit -m "update alert fix fix remove docs"
mkdir -p /etc/infraf6b07
git diff
cat > cmd/lib/util.tf <<'EOF'
add docs docs
kubectl get pods | tail
EOF

ping gw
cd /etc/infra
ll
cd /var/log/
cd ..
ls -lh
git diff
git add cmd/main.sh
sudo apt update
for i in 1 2 3; do echo $i fix; done
homelab pods broken billing
git push
kubectl get pods -n shop
kubectl describe node images
docker build -t registry.lab.example/search:3.28.7 .
docker push registry.lab.example/search:3.28.7
cat src/tmp/README.yaml
kubectl set image deployment/search search=registry.lab.example/search:3.28.7 -n prod
cat etc/util.md
/usr/local/bin/kubectl rollout status deployment/search -n prod
cd /var/log/infra
grep -i update tests/src/ansible/config.py
kubectl logs -f mailer-91a3e504b-f2c33
git diff conf/main.md
git add -A
git commit -am 'panel alert update'
git push origin main
kubectl get pods
kubectl logs -f images-466922136-2a960
git status
ssh gw sudo certbot renew ---cert-name api.lab.example
ssh gw sudo certbot renew --cert-name api.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
rg fix
vim src/deploy/config.conf
git log
cd -
git status
nano ansible/src/config.go
make
LANG=C ssh node03
vim cmd/ansible/docs/main.yaml
htop
git pull
ping cache1
git branch
ls /srv/
cd -
ll
ll
cd
nano lib/tests/src/util.py
npm run build
kubectl get svc
ssh node03
git diff --cached
git add -p
git commit -m "fix remove update add"
LANG=C chmod +x conf/ansible/main.md
ssh gw sudo certbot renew --cert-name nas.lab.example
ssh gw sudo nginx -t
git status
ssh gw sudo systemctl reload nginx
LANG=C curl -sI https://nas.lab.example
kubectl get deploy
kubectl describe node billing
git status
git status
git add .
git commit -am 'docs add docs'
git push
git status
ls
dig +short nas.lab.example @10.0.0.53
kubectl get pods
htop
git checkout main
git status
systemctl status grafana-server
journalctl -u sshd -f
docker images
rm conf/pkg/deploy/index.conf
git status
git diff tmp/docs/index.conf
chmod +x pkg/conf/docs/app.go
cat tests/src/test_api.py | grep test
kubectl get nodes
free -h
grep -i flaky tests/index.conf
npm test
nvim etc/deploy/pkg/main.py
ssh db2
bash src/ansible/site.yaml
kubectl get svc -n prod
git diff
rm tests/site.conf
homelab pods broken worker
exit
kubectl get events --namespace=shop --sort-by=.lastTimestamp | tail -n 30
less pkg/roles/ansible/app.sh
ssh node09
kubectl delete pod billing-1a0b6c00c-d1280
git pull
rm tmp/values.sh
man zfs
git diff lib/site.yaml
npm run build
ls
git add .
git commit -m "retry retry version"
LANG=C git add cmd/ansible/tmp/util.conf
git commit --amend
du -sh ../
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
git add ansible/etc/lib/values.conf
git commit --amend
git push
systemctl status postgresql
journalctl -u docker -f
ls
cd ..
ls -lh
k get po
kubectl logs -f gateway-ed4d80553-48f6d
./run.sh
less conf/config.py
git push origin main
cd /var/log/app
ls -lh
grep -i add tests/src/README.md
vim cmd/README.yaml
git diff --cached
git status -s
npm test
vim tests/cmd/deploy/README.sh
git diff
git push
grep -i login cmd/app.py
vim etc/site.yaml
kubectl cordon node14
kubectl drain node14 --ignore-daemonsets --delete-emptydir-data
ssh node14 sudo apt-get -y dist-upgrade
cat tests/lib/test_api.md
ssh node14 sudo reboot
kubectl uncordon node14
git diff
go test ./...
cat docs/pkg/values.yaml | grep version
systemctl status nginx
ls -la
git pull
cd ..
LANG=C ls
git status
git status
git add .
git commit -m "alert alert"
git push origin main
kubectl get pods
grep -i docs src/cmd/tmp/config.sh
cd ~/src/notes
git status
ll
cd ..
ls -lh
cd /var/log/
ls -lh
kubectl logs -f ledger-fa88aba96-b589e
cat tmp/lib/pkg/main.conf
ping ci
nano lib/conf/values.md
for i in 1 2 3; do echo $i fix; done
git diff --cached
git add -A
git commit --amend
git push
vim cmd/test_api.conf
make test
gti status
git diff
nano deploy/site.md
curl http://cache1:9090/
ll
LANG=C cat lib/test_api.yaml
git checkout -b gateway-c79b
git stash pop
kubectl logs -f worker-bae6fb702-0db6b
ls -lh
rm lib/src/tests/app.yaml
for i in 1 2 3; do echo $i retry; done
ssh node13
kubectl get pods --namespace prod -l app=images
git status
kubectl describe pod images-f7eabd394-e784a -n prod
git status
kubectl logs images-f7eabd394-e784a -n prod --previous --tail=200
sudo systemctl restart nginx
k get po -n prod
kubectl logs -f worker-b22e1ace5-bcc6f
cd /var/log/app
ls
kubectl get svc -n ml
ls ~/src/app
git commit --amend
git push
vim cmd/ansible/README.py
make build
kubectl get pods -n shop
systemctl restart wireguard
npm run build
vim tmp/lib/tmp/values.md
vim tmp/conf/README.conf
cat ansible/conf/app.sh | grep docs
mkdir -p ../notesd1c25
kubectl get events -n staging --sort-by=.lastTimestamp | tail -n 30
gti status
nano docs/test_api.tf
make test
kubectl describe node ledger
ls -lh
ll
cd ../notes
ls -la
git add pkg/cmd/docs/values.sh
git commit -m "version add test version fix flaky"
docker build --t registry.lab.example/mailer:0.29.10 .
docker build -t registry.lab.example/mailer:0.29.10 .
docker push registry.lab.example/mailer:0.29.10
gti status
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:0.29.10 -n prod
kubectl rollout status deployment/mailer -n prod
rm -rf ../d396f
ssh db2
curl http://gw:80/
clear
git stash
cd /srv/infra
ll
journalctl -u nginx -f
mv tests/pkg/ansible/site.yaml pkg/lib/deploy/app.tf
sudo apt upgrade
vim conf/README.py
docker ps -a
docker compose ps
docker logs gateway
git status -s
make build
vim pkg/values.py
clear
git status
git diff --cached
cat cmd/roles/tests/config.tf | grep add
cargo build
npm test
nano deploy/src/cmd/site.go
rm -rf /srv/app3ef31
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
kubectl get pods -n prod
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
ls -lh
pytest -q
make
nvim deploy/src/values.conf
git diff --cached
git checkout dev
rm lib/conf/app.py
sudo systemctl restart docker
kubectl get events --namespace ml --sort-by=.lastTimestamp | tail -n 30
top
npm run build
ls ~/notes
k get po
kubectl get pods -n ml
cd /etc/notes
ls -lh
npm test
cd /srv/notes
ls /srv/site
/usr/local/bin/kubectl get events --namespace=infra --sort-by=.lastTimestamp | tail -n 30
cd /etc/site
sudo systemctl status sshd
git checkout dev
k get po -n shop
cat pkg/index.yaml
git commit --amend
k get po -n infra
ssh node07
cat etc/util.yaml | grep login
nano roles/cmd/main.md
systemctl status wireguard
LANG=C pytest -q
ssh node06
nvim pkg/values.tf
vim lib/util.py
pytest -q
nano conf/roles/ansible/test_api.tf
docker ps
cd
git diff --cached
vim ansible/src/etc/site.yaml
kubectl logs -f worker-34921a46d-9d472
cat conf/index.py
kubectl get svc
k get po
cd /etc/homelab
git status
nano etc/app.conf
ls -lh
k get po -n staging
kubectl describe pod search
git add .
LANG=C git commit -m "version panel"
sudo systemctl status sshd
LANG=C ssh node12
cd
git stash pop
docker run --rm -v ~/homelab:/data -e KEY85c=0ea509bd7f25 3bf785/1d962:4.5.7 --mode 301 --opt-d07 deploy/roles/util.sh
cd
ls ~/src/lab
docker ps -a
kubectl get nodes
bash tests/roles/site.tf
ls -la
cat tests/docs/roles/util.conf
ls /var/log/notes
cd ~/infra
cd ..
ls
kubectl get nodes
kubectl rollout restart deployment/api -n prod
kubectl logs -f api-52851a1af-95be0
dig +short grafana.lab.example @10.0.0.53
ls ~/src/site
cd /srv/lab
ls /etc/homelab
git commit --amend
LANG=C git add .
systemctl status docker
ssh node01
ssh node04
ssh db1 'sudo journalctl -u wireguard --since "1 hour ago" --no-pager | tail -n 100'
python3 roles/index.py
sudo systemctl status loki
cd /etc/site
ll
cd
gti status
git add -p
git commit -am 'fix alert login'
rm -rf ~/infrafb5f9
grep -rn "add" .
kubectl apply -f pkg/etc/tmp/test_api.yaml
kubectl get svc -n infra
kubectl logs -f gateway-f42088b2d-091fe
docker images
k get po
kubectl logs -f mailer-2e97aa265-d26a6
ping cache1
make test
kubectl get nodes
k get po
ls
git diff
journalctl -u postgresql -f
kubectl get nodes -n shop
docker build -t registry.lab.example/auth:1.21.11 .
docker push registry.lab.example/auth:1.21.11
git status
git status
kubectl set image deployment/auth auth=registry.lab.example/auth:1.21.11 -n prod
cat etc/lib/config.sh
kubectl rollout status deployment/auth -n prod
chmod +x deploy/deploy/ansible/README.md
clear
cargo build
nvim deploy/conf/README.conf
cd -
kubectl get pods
systemctl restart docker
rm cmd/test_api.tf
git pull
ll
docker compose ps
ssh node07
git status
git diff
nvim pkg/src/app.sh
git diff --cached
git add -p
git commit -m "build config config alert retry docs"
docker build --t registry.lab.example/api:0.10.2 .
docker build -t registry.lab.example/api:0.10.2 .
docker push registry.lab.example/api:0.10.2
kubectl set image deployment/api api=registry.lab.example/api:0.10.2 -n prod
k rollout status deployment/api -n prod
git push
ssh git
ssh mon
htop
git push
git commit -m "panel fix fix retry flaky"
kubectl logs -f worker-c20d72ae8-88fc2
ls
cat conf/roles/etc/config.conf
git pull --rebase
k get po -n ml
kubectl logs -f mailer-018dbbb56-6d1fb
ls
ssh node07
ssh gw
kubectl get svc -n infra
ll
LANG=C terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
kubectl get svc -n infra
terraform apply tfplan
rm deploy/tests/roles/main.tf
htop
kubectl describe node api
sudo systemctl status prometheus
docker run --rm -v ~/lab:/data -e KEY0d5=7d1b8b373899 a6b285/029e1:1.20.20 --mode bbb --opt-4b3 docs/site.go
cp cmd/src/lib/main.go docs/test_api.py
nano ansible/cmd/README.go
git diff
git add -A
ls /srv/infra
docker logs auth
git status
git diff lib/tmp/conf/test_api.sh
git add .
git status -s
git diff
vim ansible/index.yaml
gti status
git add .
cd -
git status
git add -p
sudo systemctl status wireguard
git fetch
vim pkg/conf/pkg/values.conf
kubectl get pods -n shop -l app=billing
kubectl describe pod billing-274dca3b7-4697f --namespace=shop
kubectl logs billing-274dca3b7-4697f -n shop --previous --tail=200
kubectl get pods -n staging -l app=search
k describe pod search-4132cac0e-ccbdf -n staging
kubectl logs search-4132cac0e-ccbdf --namespace staging --previous --tail=200
go test ./...
make build
nvim conf/lib/docs/values.sh
go test ./...
pwd
clear
npm test
nano ansible/cmd/roles/util.py
LANG=C less conf/site.tf
cd
git status
ls ~/notes
cat lib/ansible/config.sh
nvim roles/conf/README.go
cd /var/log/notes
ssh node05 'sudo journalctl -u grafana-server --since "1 hour ago" --no-pager | tail -n 100'
ls -lh
ls -la
clear
ls /srv/infra
less pkg/roles/deploy/values.conf
ping db2
less roles/src/site.yaml
systemctl status sshd
clear
ls
cd ~/homelab
git status
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
git add docs/deploy/docs/app.yaml
kubectl get events -n ml --sort-by=.lastTimestamp | tail -n 30
cargo build
ls
cd ../app
sudo systemctl status docker
ls
cat ansible/lib/tests/app.py
nvim lib/app.tf
ls /etc/infra
pwd
cd
ls -lh
clear
ls -la
git status -s
git diff --cached
grep -rn "version" .
ll
ssh node13
pwd
docker run --rm -v ~/notes:/data -e KEY68d=1f4814b63979 4f02b6/bca20:2.24.16 --mode 82d --opt-f40 tmp/main.sh
vim cmd/lib/values.md
sudo apt update
ll
exit
ssh node09
ls
ls
kubectl logs --tail=200 ledger-2d6d75119-ba820 -n prod
ssh db2
ll
k get po
git status
kubectl get pods --n shop -l app=images
kubectl get pods -n shop -l app=images
kubectl describe pod images-667f1428f-3c1eb --namespace shop
kubectl logs images-667f1428f-3c1eb -n shop --previous --tail=200
k get pods -n ml -l app=mailer
kubectl get svc -n staging
kubectl describe pod mailer-31321d9cc-51e01 --namespace ml
git diff conf/docs/cmd/index.yaml
cd /srv/homelab
ssh node06
ll
cat pkg/README.tf
kubectl get pods -n shop
k logs -f auth-31f181a60-1274a
cat ansible/conf/util.sh
kubectl delete pod web-cdcb10780-d311b
ssh git
python3 roles/util.sh
ssh node03
LANG=C git add tmp/src/index.tf
sudo systemctl status sshd
ssh gw sudo certbot renew --cert-name nas.lab.example
ssh gw sudo nginx -t
gti status
ssh gw sudo systemctl reload nginx
curl -sI https://nas.lab.example
kubectl apply -f roles/app.conf
git branch
clear
systemctl status prometheus
git status
docker logs gateway
less tests/conf/config.sh
cat etc/pkg/util.tf
exit
kubectl get nodes
kubectl logs -f ledger-72dde9dc8-a0bfc
git status
git add -A
git commit -am 'flaky config add'
git push
sudo apt update
ssh db1
/usr/local/bin/kubectl get svc
docker build -t registry.lab.example/images:3.12.20 .
docker push registry.lab.example/images:3.12.20
kubectl set image deployment/images images=registry.lab.example/images:3.12.20 -n prod
kubectl rollout status deployment/images -n prod
kubectl get nodes -n infra
kubectl logs -f auth-c718faa1c-7f65a
cd ~/src/infra
ll
cd ~/lab
ls -la
nvim src/roles/test_api.conf
cargo build
ls
cd -
ls
cd ..
ls
cd
ls
kubectl describe svc search
less docs/roles/README.py
kubectl get nodes -n shop
ll
/usr/local/bin/kubectl apply -f conf/pkg/index.py
git log --oneline
npm run build
cargo build
make
go test ./...
cd -
ls
k get deploy
/usr/local/bin/kubectl logs -f web-a126e8d06-8e40d
ssh node13
git status
grep -i update deploy/deploy/lib/util.sh
git diff pkg/deploy/ansible/README.md
cd /etc/
ls
cd /srv/homelab
docker build -t registry.lab.example/billing:0.30.20 .
docker push registry.lab.example/billing:0.30.20
kubectl get svc
kubectl set image deployment/billing billing=registry.lab.example/billing:0.30.20 -n prod
kubectl rollout status deployment/billing -n prod
ls
kubectl get events --namespace=infra --sort-by=.lastTimestamp | tail -n 30
cat deploy/docs/site.md
kubectl get svc
kubectl get svc -n shop
kubectl logs --tail=200 worker-7f50db3e9-9c23e -n infra
git status
git diff --cached
nano tmp/tests/app.py
ls ../infra
git checkout main
uptime
kubectl get pods -n infra
kubectl logs -f gateway-a42e11ff9-8fc0f
vim conf/src/config.py
LANG=C git diff tests/README.md
nano conf/tests/main.md
dig +short nas.lab.example @10.0.0.53
npm test
less etc/values.sh
clear
nano pkg/pkg/README.py
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
cat deploy/test_api.sh
homelab pods broken api
sudo systemctl status wireguard
kubectl get pods
docker run --rm -v /etc/infra:/data -e KEY44e=ee4773d6e839 c1fbc2/4665a:2.15.6 --mode 7de --opt-5ad deploy/tests/tmp/README.tf
kubectl logs -f auth-6c43e2ee0-be757
git status
ll
systemctl restart wireguard
journalctl -u wireguard -f
less tmp/main.py
git status -s
ssh gw sudo certbot renew --cert-name git.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://git.lab.example
git commit -am 'config config config'
git log --oneline
kubectl get deploy
k get po
kubectl logs -f web-9fcbb7a65-934d5
scp tmp/index.sh gw:~/src/site
ls
cat ansible/roles/config.py
cd /srv/notes
ls -lh
git checkout main
cd ..
kubectl logs -f images-17ebfc549-66e71
ls -la
cat tmp/deploy/site.tf
git checkout -b mailer-9063
less docs/cmd/src/util.sh
systemctl status grafana-server
scp pkg/pkg/README.py db1:~/src/
cat deploy/main.tf
npm run build
nvim cmd/config.yaml
ls
cat etc/tmp/config.conf
cd -
LANG=C ll
cd ..
kubectl logs -f billing-aed442c51-5fe58
ls -la
cd ~/lab
cat ansible/roles/deploy/app.tf
docker compose ps
npm run build
git add conf/cmd/test_api.tf
git commit --amend
pytest -q
cargo build
nvim src/pkg/docs/main.yaml
nano docs/src/conf/main.py
git diff
git add lib/pkg/util.yaml
git status
git diff roles/docs/config.md
git add -A
gti status
cargo build
kubectl get pods
/usr/local/bin/kubectl get nodes
cd ..
ls
cd ..
ssh node04
kubectl get pods
k get po -n prod
kubectl logs -f search-1bb4b098d-9dad3
go test ./...
kubectl get events --namespace=shop --sort-by=.lastTimestamp | tail -n 30
cargo build
pytest -q
nano tmp/pkg/pkg/app.yaml
npm test
ssh node04
ls /srv/
cd ..
ls -la
less tests/etc/config.go
docker run --rm -v ~/src/site:/data -e KEYad8=da7351369c20 115020/bf913:2.4.13 --mode 746 --opt-80a lib/docs/util.tf
grep -rn "panel" .
kubectl config use-context prod
kubectl cordon node03
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
cat tests/app.yaml
ssh node03 sudo apt-get -y dist-upgrade
free -h
ssh node03 sudo reboot
kubectl uncordon node03
git status
git diff pkg/config.go
git add -A
git commit -m "login retry"
kubectl get svc -n ml
ll
sudo apt upgrade
npm test
make
kubectl get events -n infra --sort-by=.lastTimestamp | tail -n 30
cd ../app
ls ~/src/lab
rm cmd/src/README.tf
cargo build
ping ci
git status
ssh node07
exit
kubectl config use-context prod
nano roles/deploy/ansible/test_api.py
make
cd -
ls
cat roles/index.go
mv ansible/pkg/config.go pkg/pkg/tests/test_api.sh
docker run --rm -v /etc/infra:/data -e KEYad2=302a94ee12b1 911c4d/aa824:4.19.11 --mode 9d0 --opt-11a roles/config.sh
clear
kubectl logs -f gateway-fb44eddc7-122c6
kubectl describe node auth
kubectl logs -f images-66d07a6b5-496fe
git stash pop
ls -lh
mv lib/index.conf pkg/etc/app.sh
vim lib/config.conf
curl http://nas:9090/
ls
git add -A
git commit -m "config version build panel panel"
docker ps -a
docker compose logs -f
docker compose logs -f
kubectl describe pod gateway
kubectl get nodes -n infra
kubectl get svc -n prod
kubectl get nodes
kubectl get svc -n prod
ll
ssh node01
systemctl status grafana-server
cd /var/log/notes
ls
kubectl get nodes -n staging
git diff --cached
git add -p
git status -s
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
clear
terraform apply tfplan
make build
kubectl get pods -n prod
ssh node02
git add .
LANG=C git commit -m "retry version"
git push origin main
exit
cd -
ls -lh
systemctl status wireguard
rm ansible/tests/src/config.go
vim src/src/config.tf
cat lib/values.md
git add .
git status
git add .
git commit -m "remove add panel login panel test"
pwd
kubectl config use-context stage
ls
less lib/util.py
cd -
ls
kubectl delete pod mailer-a3ccce6e1-1b336
docker run --rm -v ~/src/:/data -e KEYff5=46a65571bbb2 3519c7/a36a0:1.27.13 --mode ede --opt-5a5 src/app.go
LANG=C ls
cd ~/
exit
kubectl get deploy -n staging
kubectl describe pod ledger
journalctl -u prometheus -f
systemctl restart docker
cd ..
k get po
k describe pod mailer
cd
ls ~/src/homelab
make test
ls -la
ssh db2
python3 conf/src/util.tf
cd ~/infra
du -sh /etc/app
git push
du -sh *
pwd
journalctl -u loki -f
ls
clear
less conf/main.conf
clear
ls -la
vim deploy/main.sh
LANG=C git log --oneline
systemctl status wireguard
ll
less pkg/lib/config.conf
kubectl cordon node06
kubectl drain node06 --ignore-daemonsets --delete-emptydir-data
cat roles/src/index.go
ssh node06 sudo apt-get -y dist-upgrade
ssh node06 sudo reboot
kubectl uncordon node06
cp cmd/ansible/app.yaml roles/test_api.sh
du -sh ~/infra
ssh node13 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
kubectl get deploy -n infra
k get po -n prod
kubectl get svc
kubectl get svc
kubectl logs -f auth-2ab1bdfd7-2ff22
sudo systemctl status docker
kubectl get deploy -n shop
ls
rg test
kubectl get pods -n prod -l app=auth
/usr/local/bin/kubectl describe pod auth-206408796-d39b0 -n prod
kubectl logs auth-206408796-d39b0 --namespace prod --previous --tail=200
cp tests/main.tf roles/site.py
git diff --cached
git stash pop
free -h
cd -
systemctl status loki
git add -A
git commit -am 'build flaky update'
docker run --rm -v /srv/notes:/data -e KEY814=348f4c6708e0 4375eb/2a2ce:0.21.7 --mode 726 --opt-b12 cmd/main.py
LANG=C ls -lh
cd
ls
grep -rn "cache" .
/usr/local/bin/kubectl get pods -n staging
less lib/tests/pkg/test_api.yaml
ls ~/src/
rg flaky
ssh node03
nvim src/test_api.tf
make build
npm run build
sudo systemctl restart sshd
journalctl -u nginx -f
kubectl get events ---namespace staging --sort-by=.lastTimestamp | tail -n 30
kubectl get events --namespace staging --sort-by=.lastTimestamp | tail -n 30
ssh node12
grep -i flaky src/src/values.sh
vim cmd/tmp/lib/README.md
k get po -n prod
kubectl logs -f web-808b357f7-8cef5
du -sh /var/log/homelab
pytest -q
vim lib/test_api.conf
ssh node12
rm -rf ~/src/homelaba0e2e
vim roles/pkg/test_api.sh
cd ~/src/notes
ls
kubectl get svc -n infra
k describe node worker
clear
kubectl get pods
kubectl describe pod auth
kubectl logs -f search-c94371279-3e8fc
cd /srv/homelab
ls -lh
systemctl restart postgresql
ssh gw sudo certbot renew --cert-name grafana.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://grafana.lab.example
sudo systemctl status wireguard
journalctl -u loki -f
cat cmd/config.sh
/usr/local/bin/kubectl describe svc auth
ls ../infra
less docs/pkg/README.md
rm lib/ansible/README.yaml
git diff conf/util.conf
ssh node08
ssh node07 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
ssh nas
sudo systemctl restart sshd
npm test
nvim src/roles/index.tf
git diff --cached
vim deploy/conf/cmd/site.go
git diff --cached
git status
git diff pkg/README.yaml
who
docker compose ps
chmod +x tests/deploy/src/site.yaml
systemctl status prometheus
ssh nas
cat deploy/test_api.md | grep config
git add -A
git commit -m "login login"
systemctl status nginx
ls
bash tests/ansible/etc/index.md
df -h
kubectl get events --namespace prod --sort-by=.lastTimestamp | tail -n 30
nvim deploy/ansible/ansible/config.py
kubectl get svc -n staging
ls -la
kubectl get svc -n infra
k get po -n infra
kubectl get nodes
k get po
k get po
kubectl get svc -n prod
kubectl get svc -n shop
kubectl logs -f web-37af6b04c-9d028
sudo apt update
kubectl describe pod api
sudo systemctl status postgresql
journalctl -u wireguard -f
kubectl describe svc worker
ssh node06 'sudo journalctl -u prometheus --since "1 hour ago" --no-pager | tail -n 100'
ls
journalctl -u grafana-server -f
bash lib/docs/deploy/main.tf
cd /var/log/notes
ls /var/log/lab
cp deploy/conf/pkg/util.go pkg/util.md
vim src/util.tf
kubectl describe node search
ls -la
ls -lh
cat tests/cmd/values.conf
docker build -t registry.lab.example/images:4.5.17 .
docker push registry.lab.example/images:4.5.17
kubectl set image deployment/images images=registry.lab.example/images:4.5.17 -n prod
kubectl rollout status deployment/images -n prod
make test
cd ..
kubectl get svc -n infra
k describe svc billing
k get po -n shop
kubectl get svc -n staging
git add .
git commit --amend
pytest -q
cd ..
ls /etc/homelab
cd ~/app
gti status
git diff
k get deploy -n prod
chmod +x docs/src/test_api.conf
nvim conf/values.tf
ssh node13
rm -rf /var/log/sitef782f
cat src/values.sh
cd ../lab
ls
ssh node10
ssh node01
ls
rm -rf ~/93088
git add -p
git commit -am 'test add panel'
gti status
docker run --rm -v ~/homelab:/data -e KEY59f=ed6fe649fc18 431854/4f27e:3.14.16 --mode 38a --opt-881 conf/config.py
kubectl describe node web
kubectl get svc -n ml
kubectl describe node worker
git status
git add src/roles/util.yaml
git commit -am 'flaky docs version'
nvim deploy/main.sh
systemctl status postgresql
kubectl get svc -n shop
ls
cd ..
cat etc/cmd/src/site.sh
go test ./...
ls
sudo systemctl status nginx
kubectl get svc
git status
git stash pop
ls
kubectl describe svc mailer
ssh gw sudo certbot renew ---cert-name nas.lab.example
ssh gw sudo certbot renew --cert-name nas.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
curl -sI https://nas.lab.example
kubectl get deploy -n infra
LANG=C grep -rn "add" .
LANG=C ssh nas
python3 tmp/docs/app.tf
ll
cd ../app
ls
systemctl restart docker
ls -la
LANG=C rg build
cd ..
ls -lh
git add docs/docs/util.conf
cat src/cmd/cmd/site.go
git status
ls -la
kubectl cordon node03
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
ssh node03 sudo apt-get -y dist-upgrade
ssh node03 sudo reboot
/usr/local/bin/kubectl uncordon node03
du -sh *
btop
exit
ssh mon
kubectl get pods ---namespace=staging -l app=gateway
kubectl get pods --namespace=staging -l app=gateway
kubectl describe pod gateway-48c46aa93-ab076 --namespace=staging
kubectl logs gateway-48c46aa93-ab076 --namespace=staging --previous --tail=200
ls -la
ssh node06
man zfs
LANG=C htop
git checkout main
git commit -m "add alert fix docs"
man find
git stash pop
clear
cd ..
git status
systemctl status grafana-server
terraform fmt -recursive
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
kubectl get events --namespace=infra --sort-by=.lastTimestamp | tail -n 30
git status
docker compose logs -f
kubectl logs -f images-8830e397f-dc15f
ls
kubectl logs -f ledger-684a7e20f-c92dd
ll
mv docs/tmp/etc/config.sh etc/docs/main.sh
cd
ls -lh
grep -i fix lib/conf/app.md
cd -
ls
git status
kubectl get pods -n ml -l app=billing
kubectl describe pod billing-afdd02822-9f117 --namespace=ml
kubectl logs billing-afdd02822-9f117 -n ml --previous --tail=200
git diff
git add .
kubectl cordon node11
kubectl drain node11 --ignore-daemonsets --delete-emptydir-data
free -h
ssh node11 sudo apt-get -y dist-upgrade
ssh node11 sudo reboot
kubectl uncordon node11
ping git
ssh node09
chmod +x conf/deploy/main.py
git pull
TOKEN=CANARYf4799f05 ./deploy.sh
systemctl status prometheus
make
nano deploy/config.sh
cat deploy/values.tf
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
git commit -m "remove add alert retry cache"
k get po -n ml
cat lib/etc/roles/site.tf | grep docs
ls -la
curl http://gw:80/
mv src/deploy/tmp/index.py etc/cmd/lib/site.conf
ls
git status -s
git add -A
git commit -m "test add add remove add update"
git push
cd ..
ssh node10
git push
less pkg/app.yaml
vim cmd/util.yaml
git status
mkdir -p ~/src/infracdaa3
kubectl describe node worker
docker build -t registry.lab.example/search:4.28.0 .
kubectl get svc -n shop
docker push registry.lab.example/search:4.28.0
kubectl set image deployment/search search=registry.lab.example/search:4.28.0 -n prod
kubectl get deploy
cat deploy/docs/values.yaml
cd
ls -la
cat cmd/test_api.yaml
k logs -f auth-c4b34cf81-72444
ssh node13
vim src/tmp/main.conf
kubectl get pods
kubectl logs -f auth-292066277-96e72
git status
git diff src/ansible/docs/site.conf
git add -A
git commit -m "update version alert test"
git push
./run.sh
cd /etc/lab
ls
cd
cargo build
nvim cmd/conf/main.yaml
kubectl get events --namespace=ml --sort-by=.lastTimestamp | tail -n 30
mv tmp/config.conf docs/src/util.yaml
sudo systemctl status prometheus
journalctl -u loki -f
ll
sudo apt upgrade
kubectl logs -f mailer-0e7ccce5d-8e203
ll
vim docs/main.tf
ls
cd ..
npm run build
ssh db2
k get po
kubectl get pods
grep -i remove pkg/lib/README.md
nvim tmp/deploy/app.conf
pytest -q
rg docs
uptime
ls -la
ls
ssh node03
cat etc/index.md
docker compose logs -f
docker ps
clear
ssh node03
kubectl get nodes -n staging
kubectl get deploy -n prod
kubectl logs -f search-f77e0bb52-75f34
docker build --t registry.lab.example/worker:2.19.11 .
docker build -t registry.lab.example/worker:2.19.11 .
sudo docker push registry.lab.example/worker:2.19.11
k set image deployment/worker worker=registry.lab.example/worker:2.19.11 -n prod
kubectl rollout status deployment/worker -n prod
git diff cmd/cmd/lib/test_api.md
cd /var/log/infra
sudo systemctl status prometheus
ls ../notes
homelab dns lookup gateway
git status -s
terraform fmt -recursive
clear
terraform validate
terraform plan -out=tfplan
terraform apply tfplan
git commit --amend
systemctl restart grafana-server
df -h
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
k describe node api
kubectl cordon node10
kubectl drain node10 --ignore-daemonsets --delete-emptydir-data
ssh node10 sudo apt-get -y dist-upgrade
ssh node10 sudo reboot
kubectl uncordon node10
nvim deploy/cmd/test_api.sh
git stash
cat docs/site.py
./run.sh
cat lib/etc/tmp/values.yaml | grep add
kubectl get nodes
git pull --rebase
git add -A
docker run --rm -v ../lab:/data -e KEY7c5=3cd3ea31812f a40e25/67959:0.21.5 --mode c70 --opt-573 docs/lib/site.tf
exit
git status
git diff --cached
nvim pkg/README.conf
ssh node12
kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded
kubectl cordon node
k cordon node07
kubectl drain node07 --ignore-daemonsets --delete-emptydir-data
ssh node07 sudo apt-get -y dist-upgrade
ssh node07 sudo reboot
kubectl uncordon node07
nvim etc/util.tf
kubectl apply -f docs/cmd/index.md
git diff lib/etc/tests/site.go
docker build -t registry.lab.example/worker:3.7.1 .
docker push registry.lab.example/worker:3.7.1
git status -s
kubectl set image deployment/worker worker=registry.lab.example/worker:3.7.1 -n prod
kubectl rollout status deployment/worker -n prod
ls /var/log/infra
sudo apt install tmux
ssh node13
ls
cd ../lab
ls -la
journalctl -u prometheus -f
LANG=C vim pkg/index.yaml
git diff ansible/roles/tests/site.py
git add .
ls
git pull --rebase
homelab dns lookup images
kubectl get pods
docker build -t registry.lab.example/auth:4.8.0 .
docker push registry.lab.example/auth:4.8.0
kubectl set image deployment/auth auth=registry.lab.example/auth:4.8.0 -n prod
kubectl get svc
kubectl get deploy
k get po -n prod
kubectl describe node billing
cat etc/etc/site.yaml
ssh node01
kubectl describe node worker
tar xzf d1e30.tar.gz
git status
docker compose up -d
git add tmp/main.go
git commit -m "add retry version panel"
git push origin main
kubectl get pods
kubectl describe node worker
ls /var/log/notes
kubectl logs --tail=200 mailer-ef862c806-9d510 -n shop
rg alert
pytest -q
nano roles/main.md
cd /srv/homelab
make
mv pkg/ansible/deploy/README.conf tmp/roles/deploy/main.yaml
git commit -am 'add alert docs'
chmod +x docs/roles/index.tf
git add -p
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
git commit --amend
git push
less cmd/cmd/conf/main.go
systemctl restart nginx
make
gti status
ls
git push
cd /srv/notes
ls
git status
git diff
nano pkg/deploy/config.py
git diff
vim lib/lib/config.conf
cat deploy/tests/config.md
kubectl apply -f deploy/ansible/ansible/config.py
kubectl delete pod images-232eb49fd-17dbf
cat pkg/site.tf | grep flaky
nano src/main.sh
cargo build
ll
kubectl logs -f mailer-5777de70c-a3095
ssh node14
nvim roles/values.md
ls -lh
gti status
kubectl get pods
kubectl logs -f gateway-b0fc26299-c57a9
exit
kubectl get pods
bash conf/src/site.go
systemctl status grafana-server
kubectl get deploy -n infra
kubectl get pods -n infra
kubectl get svc -n staging
k get po
ls
LANG=C nano ansible/tmp/src/values.yaml
ls
/usr/local/bin/kubectl get nodes
k describe node worker
vim lib/docs/site.conf
docker logs mailer
ls -la
cd ../homelab
git status
git status
cat roles/deploy/deploy/config.tf
ls /var/log/homelab
vim src/tests/ansible/site.sh
git diff --cached
tar xzf 8f363.tar.gz
clear
chmod +x pkg/roles/README.md
make
nvim cmd/test_api.sh
npm test
kubectl logs --tail=200 mailer-8e8b23560-66089 -n staging
cd
k get po -n infra
kubectl get nodes
kubectl get deploy -n prod
kubectl describe svc auth
kubectl logs -f web-e66728a38-7cc51
cd -
ls -la
LANG=C cd -
ls -la
git commit -am 'fix cache fix'
git push
curl http://git:9090/
kubectl get svc
git fetch
cd ..
kubectl get nodes -n infra
kubectl get pods
kubectl describe svc api
gti status
cd
rm -rf ~/src/site64594
git diff tmp/pkg/conf/app.md
git add -p
git commit -m "fix panel"
npm run build
nvim etc/deploy/deploy/README.yaml
man tar
nano ansible/tmp/deploy/README.yaml
npm run build
nvim ansible/cmd/site.tf
git diff tests/etc/pkg/site.tf
man ssh
./run.sh
make build
nvim conf/deploy/pkg/app.go
git diff
git add -A
git commit -m "login test version"
git push origin main
kubectl get svc
rm -rf /etc/app026a5
kubectl get deploy
pwd
kubectl apply -f cmd/config.yaml
cd ..
ls
systemctl status loki
vim cmd/ansible/tests/index.go
ls -lh
curl http://ci:3000/
ssh node08
kubectl get pods
git status -s
git diff --cached
git add -p
git commit -m "cache test retry docs"
cd
kubectl cordon node11
kubectl drain node11 --ignore-daemonsets --delete-emptydir-data
ssh node11 sudo apt-get -y dist-upgrade
kubectl get nodes -n infra
ssh node11 sudo reboot
kubectl uncordon node11
ls
docker build -t registry.lab.example/ledger:4.13.6 .
docker push registry.lab.example/ledger:4.13.6
kubectl set image deployment/ledger ledger=registry.lab.example/ledger:4.13.6 -n prod
git status
kubectl rollout status deployment/ledger -n prod
cd /etc/infra
cd /srv/notes
exit
kubectl get svc -n shop
kubectl get deploy
docker build -t registry.lab.example/mailer:3.15.9 .
docker push registry.lab.example/mailer:3.15.9
kubectl set image deployment/mailer mailer=registry.lab.example/mailer:3.15.9 -n prod
kubectl rollout status deployment/mailer -n prod
kubectl get pods -n prod
kubectl get svc -n shop
git status
git add conf/site.sh
git status
make test
cd /etc/homelab
ls
gti status
make build
vim roles/tmp/tests/main.conf
systemctl restart prometheus
kubectl describe pod worker
curl http://db2:80/
git branch
rm docs/etc/pkg/index.yaml
make
grep -i build conf/main.go
pytest -q
kubectl config use-context prod
clear
vim tests/README.conf
ssh gw sudo certbot renew --cert-name git.lab.example
ssh gw sudo nginx -t
ssh gw sudo systemctl reload nginx
LANG=C curl -sI https://git.lab.example
cat cmd/pkg/util.go
npm test
pwd
ll
sudo systemctl restart wireguard
LANG=C journalctl -u docker -f
git branch
cat tests/main.md
pwd
grep -rn "panel" .
cat tests/roles/cmd/values.tf | grep add
make build
docker compose ps
kubectl logs -f billing-5dba97cdb-62fe5
systemctl restart loki
ssh node06
tar xzf 92695.tar.gz
clear
kubectl get deploy -n staging
top
sudo apt install jq
kubectl get nodes -n infra
kubectl get nodes -n infra
kubectl logs -f mailer-97f5a8da3-57b0b
ls -lh
kubectl describe pod api
grep -i cache tests/tests/site.go
cd
ls
mv ansible/tests/docs/test_api.py conf/etc/lib/index.go
mkdir -p ../homelabdc2d9
kubectl get nodes
ls
cd /srv/site
ls -la
cat tmp/roles/test_api.tf | grep update
nvim conf/tmp/site.sh
cargo build
nano tests/test_api.py
docker build -t registry.lab.example/ledger:4.23.7 .
docker push registry.lab.example/ledger:4.23.7
clear
kubectl set image deployment/ledger ledger=registry.lab.example/ledger:4.23.7 -n prod
kubectl rollout status deployment/ledger -n prod
LANG=C make build
docker images
cd ..
kubectl get pods -n prod -l app=worker
kubectl describe pod worker-ba06743a2-2a3d9 --namespace=prod
kubectl logs worker-ba06743a2-2a3d9 --namespace=prod --previous --tail=200
ls ../lab
mv pkg/tests/util.tf tests/tmp/index.yaml
k get po -n prod
go test ./...
ls -la
ls
git pull
cd ~/homelab
ls -la
LANG=C cd ~/app
ls ~/src/site
cd
ls ~/app
ls ../site
git status -s
cat lib/conf/etc/index.tf | grep version
LANG=C ls
rm ansible/etc/ansible/util.sh
kubectl get nodes
kubectl logs -f gateway-cf3b2ea3d-e9242
kubectl get events -n shop --sort-by=.lastTimestamp | tail -n 30
git status
git add lib/util.conf
ssh git 'sudo journalctl -u postgresql --since "1 hour ago" --no-pager | tail -n 100'
git commit -m "panel cache login test add"
kubectl cordon node13
kubectl drain node13 --ignore-daemonsets --delete-emptydir-data
ssh node13 sudo apt-get -y dist-upgrade
ssh node13 sudo reboot
kubectl uncordon node13
journalctl -u prometheus -f
grep -i alert src/pkg/conf/config.md
bash tmp/ansible/pkg/README.go
ls
sudo systemctl restart postgresql
journalctl -u sshd -f
rm etc/site.yaml
nano ansible/site.yaml
go test ./...
nano lib/ansible/tests/README.py
exit
free -h
sudo systemctl status loki
journalctl -u prometheus -f
sudo systemctl restart sshd
kubectl cordon node02
kubectl drain node02 --ignore-daemonsets --delete-emptydir-data
ls
ssh node02 sudo apt-get -y dist-upgrade
ssh node02 sudo reboot
kubectl uncordon node02
git add -p
journalctl -u loki -f
cat pkg/cmd/pkg/site.py
git status -s
git add .
git commit -m "add alert"
git push origin main
ssh node01
git status
git diff --cached
kubectl describe svc auth
cat tmp/roles/test_api.yaml
ls -la
sudo systemctl status sshd
kubectl describe node ledger
vim src/cmd/src/util.md
rg version
cd -
ls
kubectl get pods
k get svc -n ml
k get po -n infra
LANG=C clear
pwd
kubectl describe pod web
kubectl logs -f api-3b584a49c-de00f
kubectl get pods -n prod
ls
cat tmp/pkg/values.tf
ls
ssh ci 'sudo journalctl -u docker --since "1 hour ago" --no-pager | tail -n 100'
python3 conf/values.yaml
grep -i docs lib/docs/main.yaml
git diff --cached
git add roles/conf/tmp/site.yaml
k cordon node12
kubectl drain node12 --ignore-daemonsets --delete-emptydir-data
ssh node12 sudo apt-get -y dist-upgrade
ssh node12 sudo reboot
git status
kubectl uncordon node12
LANG=C ssh node12
ssh git
cat cmd/config.yaml
docker logs mailer
docker compose up -d
sudo apt update
ssh node02 'sudo journalctl -u sshd --since "1 hour ago" --no-pager | tail -n 100'
git diff --cached
git add .
kubectl logs --tail=200 worker-ea2abff26-7d60f -n infra
git commit --amend
LANG=C git push
git status
LANG=C git status -s
git diff
sudo systemctl status prometheus
cd /etc/lab
ls
python3 conf/docs/tests/util.conf
nvim tests/conf/tests/util.yaml
pytest -q
cd ..
ll
docker build -t registry.lab.example/images:1.26.12 .
docker push registry.lab.example/images:1.26.12
kubectl set image deployment/images images=registry.lab.example/images:1.26.12 -n prod
kubectl rollout status deployment/images -n prod
cat cmd/pkg/pkg/config.md
ls /etc/lab
nano deploy/README.conf
git diff
ls /var/log/site
kubectl get deploy
kubectl get pods -n infra
kubectl logs -f gateway-0c55180b7-38771
kubectl logs -f images-667ca4006-e71a0
homelab dns lookup web
cat etc/etc/pkg/main.sh
btop
git status
kubectl cordon node03
cat deploy/tests/README.tf
kubectl drain node03 --ignore-daemonsets --delete-emptydir-data
date
ssh node03 sudo apt-get -y dist-upgrade
ssh node03 sudo reboot
uptime
kubectl uncordon node03
git diff --cached
git status
git diff --cached
git add .
git commit -m "build add build"
git push origin main
ls
cd ../app
systemctl status docker
cd ..
ls -lh
cd
ls
cd ~/src/lab
git status -s
git add .
git commit -m "build retry docs"
git push
homelab dns lookup api
ls
grep -i add conf/site.go
nvim conf/conf/main.tf
pytest -q
nvim ansible/tmp/lib/index.md
systemctl status grafana-server
ssh node03
git stash pop
less etc/conf/docs/site.conf
ssh db1
grep -rn "version" .
kubectl config use-context prod
ll
cat lib/tests/README.tf
less docs/ansible/config.yaml
rm etc/src/tests/util.yaml
ls -la
kubectl logs -f auth-6d5e8cf55-689a0
chmod +x deploy/deploy/main.sh
docker compose logs -f
ssh ci 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
python3 conf/cmd/test_api.md
kubectl logs -f web-dd733f093-3d971
ls
du -sh *
kubectl apply -f cmd/lib/etc/README.go
docker compose ps
nano tests/deploy/lib/site.conf
cd
kubectl describe pod web
ls -la
cat pkg/deploy/docs/main.md
kubectl get svc
k get nodes
kubectl logs -f gateway-387cda48f-769af
ls -la
cat docs/tests/tests/util.go
kubectl logs -f api-4453ef1e0-ecb22
rm deploy/docs/util.sh
exit
kubectl get events --namespace=staging --sort-by=.lastTimestamp | tail -n 30
systemctl status grafana-server
ls -la
exit
systemctl status prometheus
journalctl -u docker -f
less cmd/tests/cmd/app.yaml
ssh cache1 'sudo journalctl --u nginx --since "1 hour ago" --no-pager | tail -n 100'
ssh cache1 'sudo journalctl -u nginx --since "1 hour ago" --no-pager | tail -n 100'
git checkout -b auth-225b
grep -rn "remove" .
nano pkg/values.tf
ls ~/notes
exit
git status
kubectl describe svc auth
kubectl delete pod images-9fbe85b3e-4a05d
git checkout -b web-f3f7
vim etc/roles/lib/config.sh
git diff
vim conf/test_api.go
sudo apt install jq
git status
nvim src/etc/cmd/site.py
cat lib/main.yaml
docker run --rm -v /srv/infra:/data -e KEYb4f=7e0ddc870b6e 3e046b/878bf:0.18.13 --mode c6e --opt-1c5 tmp/site.sh
sudo systemctl restart wireguard
kubectl get pods -n staging -l app=worker
clear
uptime
git status
kubectl describe pod worker-7a0fb508d-6fef9 --namespace staging
kubectl logs worker-7a0fb508d-6fef9 -n staging --previous --tail=200
nano src/site.md
kubectl logs -f web-36e265c8c-d5268
git pull --rebase
ls -la
curl -u admin:CANARYdead90 https://nas.lab.example/x
grep -i update docs/docs/etc/config.sh
ls
sudo apt update
kubectl logs -f gateway-9278e27b5-0589d
python3 tests/src/tmp/config.md
git diff
nvim lib/etc/tmp/values.sh
make test
kubectl logs --tail=200 mailer-15eff87e3-9e5c8 -n shop
less docs/cmd/cmd/README.md
kubectl apply -f tests/pkg/src/util.yaml
docker images
docker images
git commit -m "flaky remove alert fix login cache"
git push
ls
cd ..
ls /var/log/infra
kubectl get nodes
man tar
docker compose ps
ls -la
cd ~/
make test
grep -rn "build" .
ls -la
cd /srv/app
ls -la
ssh node11
cd -
ls -la
cd ..
ll
du -sh *
nano conf/test_api.conf
git diff
vim cmd/tests/app.sh
git diff --cached
k describe node web
kubectl logs -f billing-bef148212-0922b
kubectl get events --namespace=staging --sort-by=.lastTimestamp | tail -n 30
kubectl get svc -n prod
ls
cat pkg/src/lib/app.tf
cd /var/log/app
ls -lh
homelab deploy restart images
cat deploy/test_api.sh
ls
mv docs/deploy/index.go src/util.conf
cd -
git status
git diff --cached
git add .
git commit --amend
git push
git push origin main
git diff
kubectl get pods -n prod
ls /var/log/notes
cat deploy/README.yaml
systemctl restart loki
kubectl get pods
make build
nvim docs/etc/util.conf
pytest -q
kubectl get svc -n ml
docker run --rm -v ~/src/:/data -e KEY4ab=377362758c0e ecea2a/dc6d8:3.22.17 --mode fb7 --opt-fab docs/lib/values.tf
./run.sh
ls
ls -la
cd ..
ls
cd -
ls -lh
mv tmp/pkg/deploy/app.yaml docs/values.py
ls
cat conf/main.py
nano conf/etc/src/site.yaml
npm run build
exit
git branch
npm test
ls ~/site
rm conf/deploy/index.tf
kubectl get deploy -n ml
systemctl status wireguard
ls
ssh gw 'sudo journalctl -u loki --since "1 hour ago" --no-pager | tail -n 100'
cd
journalctl -u grafana-server -f
